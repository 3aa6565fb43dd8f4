from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml

from onrecord.formats.huggingface import FORMAT
from onrecord.formats.huggingface.front_matter import size_category
from onrecord.formats.huggingface.markdown import plain
from onrecord.model.annotations import Annotation
from onrecord.model.bundles import Bundle
from onrecord.model.layers import Annotator, LayerStatus, layer_of
from onrecord.model.losses import Losses
from onrecord.model.quoting import without_text
from onrecord.model.tokens import tokens
from tests.builders import codebook, dataset, tag
from tests.formats.exported import GOLDEN, NEWS, bundle, golden_bundles

SPLITS = ("train", "dev", "test")


def parted() -> list[Bundle]:
    """The golden articles, one for training and one for development."""
    made = golden_bundles()
    return [replace(each, split=split) for each, split in zip(made, SPLITS, strict=False)]


def written(folder: Path, *bundles: Bundle, **more) -> Path:
    place = folder / "news"
    place.mkdir()
    FORMAT.write(dataset(*bundles, **more), place)
    return place


def card(folder: Path) -> tuple[dict, str]:
    """What the YAML says, and the card's text."""
    _, head, text = (folder / "README.md").read_text("utf-8").split("---\n", 2)
    return yaml.safe_load(head), text


_LOAD = """
import json, sys
from datasets import load_dataset
found = load_dataset(sys.argv[1])
told = {name: list(part) for name, part in found.items()}
features = next(iter(found.values())).features
label = features["annotations"].feature["label"]
print(json.dumps({
    "splits": told,
    "features": str(features),
    "names": label.names,
    "kind": type(label).__name__,
}))
"""


def run(code: str, *arguments: str | Path, home: Path) -> str:
    """What the code prints, in a process of its own: the library reads its settings when it is
    imported, warns while it is, and must not find the way to the network."""
    offline = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(home / "cache"),
               "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"}  # fmt: skip
    asked = [sys.executable, "-c", code, *map(str, arguments)]
    done = subprocess.run(asked, env=os.environ | offline, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def loaded(folder: Path, home: Path) -> dict:
    return json.loads(run(_LOAD, folder, home=home))


def test_datasets_loads_the_folder_with_its_splits_and_features(tmp_path):
    found = loaded(written(tmp_path, *parted(), splits=SPLITS), tmp_path)
    assert {name: len(rows) for name, rows in found["splits"].items()} == {"train": 1, "dev": 1}
    assert found["kind"] == "ClassLabel"
    assert found["names"] == ["claim", "source", "cue", "stance", "entity"]
    (article,) = found["splits"]["train"]
    first = article["annotations"][0]
    assert (first["label"], first["text"], first["annotator"]) == (0, "It stays … For now", "Ana")
    spans = [article["text"][span["start"] : span["end"]] for span in first["spans"]]
    assert spans == [span["text"] for span in first["spans"]] == ["It stays", "For now"]
    assert first["attributes"]["claim"]["wording"] == "direct"
    assert article["annotations"][1]["attributes"]["source"]["actor"] == "Élodie Marchand"
    assert len(article["links"]) == 5


def test_what_is_not_parted_is_for_training_and_new_labels_get_a_number(tmp_path):
    made = bundle(tag("rumour", NEWS, "fall"), tag("claim", NEWS, "fall"))
    found = loaded(written(tmp_path, made), tmp_path)
    (article,) = found["splits"]["train"]
    names = [found["names"][each["label"]] for each in article["annotations"]]
    assert names == ["rumour", "claim"]


def test_the_code_on_the_card_runs(tmp_path):
    folder = written(tmp_path, *parted(), splits=SPLITS)
    loading, table = re.findall(r"```python\n(.*?)```", card(folder)[1], re.DOTALL)
    loading, table = (x.replace("path/to/this/folder", str(folder)) for x in (loading, table))
    shown = "print(list(table['annotator']))"
    first, *_, last = run("\n".join((loading, table, shown)), home=tmp_path).splitlines()
    assert first == "Ana claim It stays … For now"
    assert last.count("'Ana'") == 6


def test_the_golden_folder_is_written_again(tmp_path):
    folder = written(tmp_path, *parted(), splits=SPLITS)
    golden = GOLDEN / "huggingface"
    names = [sorted(x.relative_to(each) for x in each.rglob("*")) for each in (folder, golden)]
    assert names[0] == names[1]
    (head, text), (golden_head, golden_text) = card(folder), card(golden)
    assert text == golden_text
    for each in (head, golden_head):  # sizes differ from one version of pyarrow to another
        del each["dataset_info"]["download_size"]
    assert head == golden_head


def test_the_same_labels_give_the_same_bytes(tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    one, other = (written(tmp_path / name, *golden_bundles()) for name in ("one", "other"))
    for file in one.rglob("*.*"):
        assert file.read_bytes() == (other / file.relative_to(one)).read_bytes()


def test_the_head_of_the_card_tells_the_hub_what_it_is(tmp_path):
    head, _ = card(written(tmp_path, *parted(), splits=SPLITS))
    assert (head["pretty_name"], head["language"], head["license"]) == ("news", ["en"], "other")
    assert head["size_categories"] == ["n<1K"]
    assert [each["split"] for each in head["configs"][0]["data_files"]] == ["train", "dev"]


@pytest.mark.parametrize(
    ("rows", "told"),
    [(0, "n<1K"), (999, "n<1K"), (1000, "1K<n<10K"), (123_456, "100K<n<1M"),
     (10**12, "100M<n<1B")],
)  # fmt: skip
def test_sizes_are_told_as_the_hub_does(rows, told):
    assert size_category(rows) == told


@pytest.mark.parametrize("name", ["null", "1.5", "a: b", '"', "é\n🛳", "- x", "# no", "", "\x85"])
def test_names_of_any_kind_come_through_the_yaml(tmp_path, name):
    label = replace(codebook().labels[0], id=name, title=name)
    book = replace(codebook(), labels=(label,))
    head, _ = card(written(tmp_path, bundle(), book=book))
    (annotations,) = (x for x in head["dataset_info"]["features"] if x["name"] == "annotations")
    (found,) = (each for each in annotations["list"] if each["name"] == "label")
    assert found["dtype"]["class_label"]["names"] == {"0": name}


def test_counts_by_split_label_and_annotator_stand_on_the_card(tmp_path):
    _, text = card(written(tmp_path, *parted(), splits=SPLITS))
    assert "| what | train | dev | test | all |" in text
    assert "| articles | 1 | 1 | 0 | 2 |" in text
    assert "| source (label) | 2 | 0 | 0 | 2 |" in text
    assert "| about (link) | 1 | 0 | 0 | 1 |" in text
    assert "| Ana (person) | 1 | 6 |" in text


def by_two(*tags: Annotation) -> Bundle:
    """An article that two people have done."""
    people = {each: Annotator(id=each, name=each.title()) for each in ("ana", "ben")}
    done = LayerStatus.DONE
    layers = tuple(layer_of(NEWS.id, each, done) for each in people)
    return Bundle(article=NEWS, annotators=people, layers=layers, annotations=tags)


def test_agreement_stands_on_the_card(tmp_path):
    tags = [tag("claim", NEWS, "Taxes will fall", by=each) for each in ("ana", "ben")]
    _, text = card(written(tmp_path, by_two(*tags)))
    count = len(tokens(NEWS.text))
    assert f"All labels: α = 1.000 (n = {2 * count} judgements of {count} tokens)" in text
    assert "- claim: α = 1.000" in text
    assert "- source: not computable because all judgements are the same" in text


def test_without_agreement_the_card_says_why(tmp_path):
    _, text = card(written(tmp_path, *golden_bundles()))
    assert "All labels: not computable because there is no article" in text


def test_without_the_text_the_card_says_so(tmp_path):
    folder = written(tmp_path, *map(without_text, golden_bundles()))
    assert "texts of the articles are not part of this dataset" in card(folder)[1]
    article, _ = pq.read_table(folder / "data").to_pylist()
    assert article["text"] is None
    assert article["annotations"][0]["spans"][0]["text"] == "It stays"


def test_what_was_lost_stands_on_the_card(tmp_path):
    losses = Losses()
    losses.counts["links from one sentence to another: left out"] = 3
    _, text = card(written(tmp_path, bundle(), losses=losses))
    assert "- 3 × links from one sentence to another: left out" in text


def test_a_dataset_of_nothing_has_a_card(tmp_path):
    folder = written(tmp_path)
    head, text = card(folder)
    assert "configs" not in head
    assert "There are no articles in it." in text


EVIL = "![x](https://evil.example/x.png) <img src=x> www.evil.example | a@b.example\n# Head"


def test_nothing_of_the_project_is_markup_on_the_card(tmp_path):
    label = replace(codebook().labels[0], title=EVIL, guideline=EVIL)
    book = replace(codebook(), title=EVIL, description=EVIL, labels=(label,))
    _, text = card(written(tmp_path, bundle(name=EVIL), book=book))
    assert plain(EVIL).startswith(r"!\[x\](https\://evil.example/x.png) \<img src=x\> www\.evil")
    assert text.count(plain(EVIL)) == 5
    assert "evil" not in text.replace(plain(EVIL), "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
        ("- list", r"\- list"),
        ("1. list", r"1\. list"),
        ("in 1. year", "in 1. year"),
        ("at 10:30", "at 10:30"),
        (":tada:", r"\:tada:"),
        ("https://x.example", r"https\://x.example"),
        ("WWW.x.example", r"WWW\.x.example"),
        ("two\n\n    lines", "two lines"),
    ],
)
def test_only_markup_is_escaped(text, told):
    assert plain(text) == told

from __future__ import annotations

from pathlib import Path

import networkx
import pytest

from onrecord.formats import gexf, graphml
from onrecord.formats.events import NO_EVENT
from onrecord.formats.networks import UNTIED, network
from onrecord.formats.xml_text import UNWRITABLE
from onrecord.model.losses import Losses
from onrecord.model.registries import Actor
from tests.builders import dataset
from tests.debates import debate

GOLDEN = Path(__file__).parent / "golden"
BOTH = [(graphml.FORMAT, networkx.read_graphml), (gexf.FORMAT, networkx.read_gexf)]


@pytest.fixture(params=BOTH, ids=lambda each: each[0].name)
def target(request):
    return request.param


def test_the_golden_file_is_written_byte_for_byte(target, tmp_path):
    chosen, _ = target
    chosen.write(dataset(*debate()), tmp_path / "out")
    golden = GOLDEN / f"network{chosen.suffix}"
    assert (tmp_path / "out").read_bytes() == golden.read_bytes()


def test_networkx_reads_actors_and_issues_tied_where_one_speaks_on_the_other(target, tmp_path):
    chosen, read = target
    chosen.write(dataset(*debate()), tmp_path / "out")
    graph = read(tmp_path / "out")
    modes = {key: (node["label"], node["mode"]) for key, node in graph.nodes(data=True)}
    assert modes == {
        "actor:mayor": ("The mayor", "actor"),
        "actor:line": ("=Skerrow Line", "actor"),
        "issue:subsidy": ("Ferry subsidy", "issue"),
    }
    assert networkx.is_bipartite(graph)
    tie = graph.edges["actor:mayor", "issue:subsidy"]
    wanted = {"weight": 2, "positive": 2, "negative": 0, "neutral": 0, "sign": "positive",
              "articles": 2, "annotators": 2}  # fmt: skip
    assert {key: tie[key] for key in wanted} == wanted
    assert graph.edges["actor:line", "issue:subsidy"]["sign"] == "negative"


def test_an_article_that_two_have_coded_weighs_no_more_than_one_of_a_single_person():
    first, _ = debate()
    assert network(dataset(first)).edges["actor:mayor", "issue:subsidy"]["weight"] == 1


def test_what_is_in_no_tie_is_counted():
    losses = Losses()
    network(dataset(*debate(), losses=losses))
    assert losses.counts == {UNTIED: 1, NO_EVENT: 2}
    assert [each.words for each in losses.cases if each.what == UNTIED] == ["it"]


def test_names_that_xml_cannot_hold_do_no_harm(target, tmp_path):
    chosen, read = target
    first, _ = debate()
    actors = (Actor(id="old", name="A\x00<&\x0bB"), *first.actors[2:])
    chosen.write(dataset(type(first)(**{**_fields(first), "actors": actors})), tmp_path / "out")
    labels = networkx.get_node_attributes(read(tmp_path / "out"), "label")
    assert labels["actor:old"] == "A�<&�B"


def test_articles_with_names_that_xml_cannot_hold_are_counted():
    losses = Losses()
    first, second = debate()
    actors = (Actor(id="old", name="A\x00B"), *first.actors[2:])
    first = type(first)(**{**_fields(first), "actors": actors})
    network(dataset(first, second, losses=losses))
    assert losses.counts[UNWRITABLE] == 1
    assert [each.words for each in losses.cases if each.what == UNWRITABLE] == ["A\x00B"]


def _fields(bundle):
    return {name: getattr(bundle, name) for name in bundle.__dataclass_fields__}


def test_nothing_to_tie_is_an_empty_network(target, tmp_path):
    chosen, read = target
    chosen.write(dataset(), tmp_path / "out")
    assert len(read(tmp_path / "out")) == 0

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UserError
from onrecord.model.splitting import Split, assigned, groups_of

USUAL = Split.told("train=80,dev=10,test=10")
ids = st.lists(st.text("abcdef0123", min_size=1, max_size=6), unique=True, max_size=60)


def alone(keys):
    return groups_of([(key, "", "") for key in keys])


def test_shares_are_told_as_people_write_them():
    assert Split.told(" train = 8 , test=2 ").shares == (("train", 8.0), ("test", 2.0))
    assert USUAL.names == ("train", "dev", "test")


@pytest.mark.parametrize(
    "text", ["", "train", "train=", "train=x", "train=-1", "a b=1", "../a=1", "a=1,a=2", "a=0",
             "a=inf", "a=nan"]
)  # fmt: skip
def test_anything_else_is_refused_with_an_example(text):
    with pytest.raises(UserError, match="as in train=80,dev=10,test=10"):
        Split.told(text)


def test_the_shares_come_out_as_told():
    found = assigned(alone(f"a{n}" for n in range(200)), USUAL)
    assert Counter(found.values()) == {"train": 160, "dev": 20, "test": 20}


@given(ids, st.randoms())
def test_the_order_of_arrival_does_not_matter(keys, random):
    shuffled = sorted(keys, key=lambda _: random.random())
    assert assigned(alone(keys), USUAL) == assigned(alone(shuffled), USUAL)


@given(ids)
def test_every_article_goes_to_one_part(keys):
    found = assigned(alone(keys), USUAL)
    assert set(found) == set(keys)
    assert set(found.values()) <= set(USUAL.names)


def test_another_seed_parts_them_otherwise():
    keys = [f"a{n}" for n in range(40)]
    other = Split.told("train=80,dev=10,test=10", seed=7)
    assert assigned(alone(keys), USUAL) != assigned(alone(keys), other)


@given(st.lists(st.sampled_from("ABCDE"), min_size=1, max_size=50), st.integers(0, 9))
def test_a_group_is_never_parted(outlets, seed):
    groups = {f"a{n}": outlet for n, outlet in enumerate(outlets)}
    found = assigned(groups, Split(USUAL.shares, seed))
    for outlet in set(outlets):
        assert len({found[key] for key, group in groups.items() if group == outlet}) == 1


def test_articles_of_no_outlet_are_no_group():
    found = assigned(alone(f"a{n}" for n in range(10)), Split.told("a=1,b=1"))
    assert Counter(found.values()) == {"a": 5, "b": 5}


def test_versions_of_an_article_stay_together():
    found = groups_of([("c", "", "b"), ("b", "", "a"), ("d", "", "gone"), ("e", "", "")])
    assert found["c"] == found["b"] == groups_of([("a", "", ""), ("b", "", "a")])["a"]
    assert len({found["d"], found["e"], found["c"]}) == 3


def test_versions_join_their_groups():
    found = groups_of([("a", "H", ""), ("b", "G", "a"), ("c", "G", ""), ("d", "F", "")])
    assert found["a"] == found["b"] == found["c"] != found["d"]


def test_versions_that_supersede_each_other_are_one_group():
    found = groups_of([("a", "", "b"), ("b", "", "a")])
    assert found["a"] == found["b"]


@given(
    st.lists(
        st.tuples(st.sampled_from("abcdef"), st.sampled_from(["", "G", "H"]),
                  st.sampled_from(["", *"abcdef"])),
        unique_by=lambda each: each[0],
    ),
    st.randoms(),
)  # fmt: skip
def test_neither_groups_nor_versions_are_ever_parted(articles, random):
    found = groups_of(articles)
    assert found == groups_of(sorted(articles, key=lambda _: random.random()))
    for key, group, older in articles:
        for other, its_group, _ in articles:
            if other == older or (group and group == its_group):
                assert found[key] == found[other]


def test_groups_are_parted_by_their_names_whatever_the_ids():
    def parts(ids):
        groups = groups_of([(key, f"Outlet {n % 7}", "") for n, key in enumerate(ids)])
        return list(assigned(groups, USUAL).values())

    assert sorted(parts([f"a{n}" for n in range(30)])) == sorted(
        parts([f"{n}z" for n in range(30)])
    )
    found = groups_of([("a", "H", "")])
    assert found == {"a": groups_of([("z", "H", "")])["z"]}

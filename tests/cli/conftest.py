from __future__ import annotations

import pytest
from typer.testing import CliRunner

from onrecord.cli.app import app
from onrecord.cli.start import arguments
from tests.builders import TEXT, add, article, span


@pytest.fixture
def onrecord():
    """Runs a command line: exit status, standard output, lines of standard error."""

    def run(*words):
        result = CliRunner().invoke(app, arguments([str(word) for word in words]))
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result.exit_code, result.stdout, result.stderr.splitlines()

    return run


@pytest.fixture
def tagged(session):
    """The path of a project with an article, in which Ana tagged a claim."""
    news = article()
    add(session.as_annotator("Desk"), news)
    session.tag(news.id, [span(TEXT, "Taxes will fall")], "claim")
    session.close()
    return session.path

"""Label Studio: tasks with annotations and predictions, and the labelling configuration."""

from __future__ import annotations

from onrecord.errors import marked
from onrecord.formats.label_studio import reader, writer
from onrecord.model.formats import Format

FORMAT = Format(
    name="label-studio",
    title=marked("Label Studio: JSON tasks, with their labelling configuration beside"),
    about=marked(
        "Paste the configuration (NAME.config.xml) into the labelling interface of a project, "
        "then import the tasks. Machines’ layers become predictions."
    ),
    suffixes=(".json",),
    write=writer.write,
    read=reader.read,
    recognises=reader.recognises,
)

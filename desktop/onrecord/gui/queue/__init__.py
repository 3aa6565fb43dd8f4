"""The queue: the project's articles and how far the annotator is with each."""

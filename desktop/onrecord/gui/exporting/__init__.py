"""The project as a dataset: what goes out, how it looks, and what a format cannot hold."""

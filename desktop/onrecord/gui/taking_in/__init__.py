"""Work out to colleagues and back in: handed out, taken in, and a shared folder watched."""

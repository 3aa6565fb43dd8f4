"""UIMA CAS: what its two spellings, XMI and JSON, have in common."""

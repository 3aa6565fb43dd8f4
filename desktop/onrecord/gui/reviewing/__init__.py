"""The review window: colleagues' layers compared and settled into gold."""

"""The bot: a channel gets the filing, the flags and the proof."""

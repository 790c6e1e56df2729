"""Every message of the list is in the recording that is named for it, or has a reason why it is in none."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts" / "lab"))
import messages


def test_list_and_recordings_agree():
    assert list(messages.faults(messages.read())) == []


def test_open_parts_stand_for_anything():
    assert messages.pattern_of("No layer '…' in …").search("No  layer 'a' in b")
    assert not messages.pattern_of("No layer '…' here").search("No layer 'a' there")

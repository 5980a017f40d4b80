"""Whether a graphics card draws what is seen."""

import pytest

from editor.ui import graphics


@pytest.fixture
def devices(tmp_path, monkeypatch):
    monkeypatch.setattr(graphics, "_CARDS", tmp_path / "dri")
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "dri"


def test_a_linux_machine_without_a_render_node_has_no_card(devices):
    assert not graphics.has_graphics_card()
    devices.mkdir()
    (devices / "card0").touch()  # a screen, with nothing that draws
    assert not graphics.has_graphics_card()


def test_a_render_node_is_a_card(devices):
    devices.mkdir()
    (devices / "renderD128").touch()
    assert graphics.has_graphics_card()


def test_other_systems_are_taken_to_have_one(devices, monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert graphics.has_graphics_card()

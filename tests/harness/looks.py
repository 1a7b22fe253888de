# SPDX-License-Identifier: GPL-3.0-or-later
"""How a window is asked to look, and how GTK is told so."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Looks:
    """The wishes of one person: colours, size of text, direction, language, motion."""

    dark: bool = False
    contrast: bool = False
    text: float = 1.0  # factor on the size of all text
    motion: bool = False  # animations; off, so that pictures and places hold still
    rtl: bool = False  # mirrored, whatever the language
    language: str | None = None  # a locale that the system has: "de_DE.UTF-8"
    font: str = "Cantarell 11"

    def environment(self):
        """What GTK, libadwaita and gettext take from the environment."""
        env = {"ADW_DEBUG_COLOR_SCHEME": "prefer-dark" if self.dark else "prefer-light",
               "ADW_DEBUG_HIGH_CONTRAST": "1" if self.contrast else "0"}
        if self.rtl:
            env["GTK_DEBUG"] = "invert-text-dir"
        if self.language:
            env |= {"LC_ALL": self.language, "LANGUAGE": ""}
        return env

    def xsettings(self):
        """What GTK takes from an XSETTINGS server only; neither environment nor settings.ini set the size of text."""
        return (f'Gtk/FontName "{self.font}"\n'
                f"Xft/DPI {int(96 * 1024 * self.text)}\n"
                f"Gtk/EnableAnimations {int(self.motion)}\n"
                'Gtk/DecorationLayout ":close"\n')


# The looks in which every page must be right.
ALL = {
    "light": Looks(),
    "dark": Looks(dark=True),
    "contrast": Looks(contrast=True),
    "large-text": Looks(text=1.5),
    "rtl": Looks(rtl=True),
    "german": Looks(language="de_DE.UTF-8"),
}

# Window sizes in pixels: as first opened, and the narrowest that must work.
SIZES = {"wide": (960, 700), "phone": (360, 640)}

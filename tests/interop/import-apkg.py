"""Imports an Anki package into a new Mnemosyne collection and prints its cards as JSON.

Usage: import-apkg.py PACKAGE FOLDER
"""

import json
import os
import sys

from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget


class SilentWidget(MainWidget):
    def set_progress_text(self, text): pass
    def set_progress_range(self, maximum): pass
    def set_progress_update_interval(self, interval): pass
    def increase_progress(self, value): pass
    def set_progress_value(self, value): pass
    def close_progress(self): pass
    def show_information(self, text): pass
    def show_error(self, text): raise RuntimeError(text)


class Importer(Mnemosyne):
    def start_review(self):
        """Does nothing: there is nobody to review."""


def main(package, folder):
    mnemosyne = Importer(upload_science_logs=False, interested_in_old_reps=False)
    mnemosyne.components.insert(0, (
        "mnemosyne.libmnemosyne.gui_translators.no_gui_translator",
        "NoGuiTranslator"))
    mnemosyne.components.append((SilentWidget.__module__, "SilentWidget"))
    mnemosyne.initialise(folder, automatic_upgrades=False)
    formats = mnemosyne.component_manager.all("file_format")
    anki = next(one for one in formats if one.__class__.__name__ == "Anki2")
    anki.do_import(package)
    database = mnemosyne.database()
    cards = [database.card(row[0], is_id_internal=True) for row in database.cards()]
    print(json.dumps([{
        "guid": card.fact.id,
        "fields": [card.fact.data[key] for key in sorted(card.fact.data, key=int)],
        "tags": sorted(tag.name for tag in card.tags),
        "question": card.question(),
        "answer": card.answer(),
    } for card in cards]))
    # An orderly end would need a scheduler and a review.
    sys.stdout.flush()
    os._exit(0)


main(*sys.argv[1:])

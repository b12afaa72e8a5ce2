"""The account of sentences, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gfmd_desktop.domain.accounting import Accounting


def account_words(account: Accounting) -> str:
    """Say how many of the sentences that came in are settled: placed, or left out with a reason."""
    words = QCoreApplication.translate("Account", "{0} of {1} sentences accounted for")
    return words.format(account.placed + account.waived, account.sentences)

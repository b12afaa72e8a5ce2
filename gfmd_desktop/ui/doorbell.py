"""One window to a library: a second start rings at the first one, hands over its files and ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2_000
_LONGEST = 1_000_000


class Doorbell(QObject):
    """Hears later starts of the program on the same library."""

    rung = Signal(object)
    """Somebody started the program again, with these files (a tuple of paths)."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        name = _name(library)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()

    def _welcome(self) -> None:
        visitor = self._server.nextPendingConnection()
        visitor.readyRead.connect(lambda: self._hear(visitor))
        visitor.disconnected.connect(visitor.deleteLater)
        if visitor.bytesAvailable():
            self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        """Take one line: a JSON list of paths. Anything else only raises the window."""
        if not visitor.canReadLine():
            return
        try:
            said = json.loads(bytes(visitor.readLine(_LONGEST).data()))
        except ValueError:
            said = []
        visitor.write(b"heard\n")
        visitor.flush()
        visitor.disconnectFromServer()
        self.rung.emit(tuple(str(each) for each in said) if isinstance(said, list) else ())


def ring(library: Path, files: Sequence[Path]) -> bool:
    """Hand files over to the window that has the library; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
    socket.flush()
    heard = socket.canReadLine() or socket.waitForReadyRead(_PATIENCE_MS)
    socket.abort()
    return heard


def _name(library: Path) -> str:
    """Return a name that only windows on this library have; a path itself may be too long for a socket."""
    place = str(library.resolve()).encode()
    mark = QCryptographicHash.hash(place, QCryptographicHash.Algorithm.Sha256).toHex()
    return f"gfmd-desktop-{bytes(mark.data()).decode()[:20]}"

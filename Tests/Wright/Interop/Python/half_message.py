"""A TLS client that ends what it says in the middle of a handshake message: python half_message.py STUBS PORT CA CHAIN KEY HEX.

The end of its handshake, the bytes HEX, and the first half of a KeyUpdate (RFC 8446, section 4.6.3) come to the server in one
piece, as nobody's TLS library would send them.
"""

import os
import socket
import ssl
import sys
import tempfile

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

PORT, AUTHORITY, CHAIN, KEY, PLAINTEXT = sys.argv[2:7]
APPLICATION_DATA, HANDSHAKE = 23, 22


def context(secrets):
    made = ssl.create_default_context(cafile=AUTHORITY)
    made.minimum_version = ssl.TLSVersion.TLSv1_3
    made.load_cert_chain(CHAIN, KEY)
    made.set_alpn_protocols(["h2"])
    made.keylog_filename = secrets
    return made


def expand(secret, label, length, digest):
    """HKDF-Expand-Label of RFC 8446, section 7.1."""
    name = b"tls13 " + label
    info = length.to_bytes(2, "big") + bytes([len(name)]) + name + b"\0"
    return HKDFExpand(algorithm=digest, length=length, info=info).derive(secret)


def record(kind, content, secret, cipher, sequence):
    """A record under the client's keys, as RFC 8446, section 5.2 has it."""
    digest = hashes.SHA384() if cipher.endswith("SHA384") else hashes.SHA256()
    key = expand(secret, b"key", 16 if "AES_128" in cipher else 32, digest)
    nonce = int.from_bytes(expand(secret, b"iv", 12, digest), "big") ^ sequence
    content += bytes([kind])
    head = bytes([APPLICATION_DATA, 3, 3]) + (len(content) + 16).to_bytes(2, "big")
    suite = ChaCha20Poly1305 if "CHACHA20" in cipher else AESGCM
    return head + suite(key).encrypt(nonce.to_bytes(12, "big"), content, head)


with tempfile.TemporaryDirectory() as folder, socket.create_connection(("127.0.0.1", int(PORT))) as peer:
    secrets = os.path.join(folder, "secrets")
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = context(secrets).wrap_bio(incoming, outgoing, server_hostname="localhost")
    while True:
        try:
            client.do_handshake()
            break
        except ssl.SSLWantReadError:
            peer.sendall(outgoing.read())
            incoming.write(peer.recv(65536))
    client.write(bytes.fromhex(PLAINTEXT))
    with open(secrets) as lines:
        keys = dict(line.split()[0::2] for line in lines if line.startswith("CLIENT_TRAFFIC_SECRET_0"))
    secret = bytes.fromhex(keys["CLIENT_TRAFFIC_SECRET_0"])
    half = record(HANDSHAKE, bytes([24, 0, 0, 1]), secret, client.cipher()[0], sequence=1)
    peer.sendall(outgoing.read() + half)
    while peer.recv(65536):
        pass

#!/usr/bin/env python3
"""Stands before a web server of this computer and speaks TLS for it.

usage: tls_front.py PORT SERVER_PORT CERTIFICATE KEY

Orthanc of Debian 12 breaks down where it speaks TLS itself over HTTP.
"""

import asyncio
import ssl
import sys


async def pump(source, target):
    try:
        while data := await source.read(1 << 16):
            target.write(data)
            await target.drain()
    except OSError:
        pass
    target.close()


async def main():
    port, server_port, certificate, key = sys.argv[1:]
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)

    async def serve(reader, writer):
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", int(server_port))
        await asyncio.gather(pump(reader, server_writer), pump(server_reader, writer))

    await (await asyncio.start_server(serve, "127.0.0.1", int(port), ssl=context)).serve_forever()


if __name__ == "__main__":
    asyncio.run(main())

#pragma once

#include "core/base/error.h"
#include "core/pacs/wire.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmnet/dcmlayer.h>
#include <dcmtk/dcmtls/tlslayer.h>

#include <memory>

namespace vignette {

/// Connections of DCMTK whose reading and writing a cancelled job ends within moments and a silent archive after
/// PacsServer::answerSeconds. DCMTK's own ones block in the system, those with TLS for ever where a record stays
/// incomplete.
class Transport final : public DcmTransportLayer
{
public:
    /// Reads certificates and keys. Errors: NotFound, InvalidArgument. Wires must outlive their connections.
    static Result<std::unique_ptr<Transport>> make(const PacsServer& server, Wire& wire);
    ~Transport() override;

    /// The next connection goes by this socket, whatever DCMTK has connected itself to; the transport closes it.
    void useSocket(int socket);

    /// The next connections belong to this one.
    void useWire(Wire& wire) { m_wire = &wire; }
    /// The socket of the connection that was made last; for waiting only.
    int lastSocket() const { return m_lastSocket; }

    DcmTransportConnection* createConnection(DcmNativeSocketType socket, OFBool secure) override;

private:
    Transport(const PacsServer& server, Wire& wire);

    Wire* m_wire;
    QByteArray m_expectedName; ///< in the certificate; empty: any
    std::unique_ptr<DcmTLSTransportLayer> m_tls;
    int m_socket = -1;
    int m_lastSocket = -1;
};

} // namespace vignette

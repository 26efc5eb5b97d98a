#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace vignette {

/// SHA-256 (FIPS 180-4) of what is added. OpenSSL's, because it uses the instructions that processors have for it,
/// which QCryptographicHash of Qt 6.4 does not. Throws std::bad_alloc.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes; ends the sum

    static QByteArray of(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace vignette

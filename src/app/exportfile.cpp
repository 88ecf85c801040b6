#include "app/exportfile.h"

#include "exchange/sealedfile.h"

#include <QFileInfo>

namespace Pistis {

namespace {

    constexpr qsizetype bytesAtOnce = 1 << 18;

}

ExportFile::ExportFile(const ExportRequest &request, ImportProgress &progress)
    : m_request(request)
    , m_progress(progress)
    , m_file(request.path)
{
    m_waiting.reserve(2 * bytesAtOnce);
}

ExportFile::~ExportFile() = default;

Result<void> ExportFile::open(const QString &nameInside)
{
    const QString name = nameInside.isEmpty() ? QFileInfo(m_request.path).fileName() : nameInside;
    if (!m_request.passphrase.isEmpty())
        m_sealer = std::make_unique<Sealer>(
            m_request.passphrase, name, [this](const QByteArray &bytes) { return m_file.write(bytes); });
    return m_state = m_file.open();
}

void ExportFile::addPart(const QByteArray &bytes)
{
    m_waiting += bytes;
    if (m_state && m_waiting.size() >= bytesAtOnce)
        m_state = flush();
}

void ExportFile::add(const QByteArray &bytes)
{
    addPart(bytes);
    ++m_progress.done;
}

bool ExportFile::isStopped()
{
    if (m_state && m_progress.cancelled)
        m_state = Error { .kind = Error::Kind::Cancelled };
    return !m_state;
}

Result<void> ExportFile::flush()
{
    auto done = m_sealer ? m_sealer->write(m_waiting) : m_file.write(m_waiting);
    m_waiting.resize(0); // and keeps its room
    return done;
}

Result<qint64> ExportFile::commit()
{
    if (isStopped())
        return m_state.error();
    if (auto done = flush(); !done)
        return done.error();
    if (m_sealer) {
        if (auto done = m_sealer->finish(); !done)
            return done.error();
    }
    if (auto done = m_file.commit(); !done)
        return done.error();
    return qint64(m_progress.done);
}

} // namespace Pistis

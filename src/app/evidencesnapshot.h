#pragma once

#include "app/evidencebook.h"

#include <optional>

namespace Pistis {

// What the evidence of a large book was counted from, kept in the cache between two starts so that nothing has to be
// read again. Always safe to delete; a damaged one, or one of another state of the book, is as good as none.
class EvidenceSnapshot
{
public:
    explicit EvidenceSnapshot(const QString &bookPath);
    EvidenceSnapshot(const QString &bookPath, const QString &folder);

    std::unique_ptr<EvidenceBook> load(const BookState &state) const;
    // False when it could not be written.
    bool save(EvidenceBook &book, const EvidenceParameters &parameters) const;

    QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace Pistis

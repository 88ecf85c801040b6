#pragma once

#include "app/evidencebook.h"

#include <memory>

namespace Pistis {

// What the evidence of a large book was counted from, kept in the cache between two starts so that only what was
// written since has to be read. Always safe to delete; a damaged one is as good as none.
class EvidenceSnapshot
{
public:
    explicit EvidenceSnapshot(const QString &bookPath);
    EvidenceSnapshot(const QString &bookPath, const QString &folder);

    std::unique_ptr<EvidenceBook> load() const; // as it was saved: in the state that it names
    // False when it could not be written.
    bool save(EvidenceBook &book) const;

    QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace Pistis

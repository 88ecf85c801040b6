#pragma once

#include "core/exportrequest.h"
#include "core/importreport.h"
#include "core/result.h"

#include <QFuture>

#include <memory>

namespace Pistis {

class Store;

// Writes files for other programs, beside other work; a file is there whole or not at all.
class ExportService
{
public:
    explicit ExportService(Store &store)
        : m_store(store)
    {
    }

    // How many records were written.
    QFuture<Result<qint64>> write(const ExportRequest &request, std::shared_ptr<ImportProgress> progress = {}) const;

private:
    Store &m_store;
};

// Opens a sealed file; gives back what it was called. A wrong passphrase or a damaged file writes nothing.
QFuture<Result<QString>> openSealed(const QString &path, const QString &passphrase, const QString &target);

} // namespace Pistis

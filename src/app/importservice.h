#pragma once

#include "core/importreport.h"
#include "core/result.h"

#include <QFuture>

#include <memory>

namespace Pistis {

class Store;

// Brings CSV files, vCards and calendars into the book: all of a file in one user action, or nothing of it.
class ImportService
{
public:
    explicit ImportService(Store &store)
        : m_store(store)
    {
    }

    // What import would do; changes nothing and reads beside other work.
    QFuture<Result<ImportReport>> preview(
        ImportKind kind, const QString &path, const ImportChoices &choices = {}) const;

    // Stores the good rows; with a fault in the file nothing, unless faults are to be skipped.
    QFuture<Result<ImportReport>> import(ImportKind kind, const QString &path, const ImportChoices &choices = {},
        std::shared_ptr<ImportProgress> progress = {}) const;

private:
    Store &m_store;
};

} // namespace Pistis

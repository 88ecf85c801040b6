#pragma once

#include "core/importreport.h"
#include "core/practicegenerator.h"
#include "core/result.h"

#include <QFuture>

#include <memory>

namespace Pistis {

class Store;

// Writes generated customers into the open book, which should be new and marked with the seed.
class PracticeBook
{
public:
    explicit PracticeBook(Store &store)
        : m_store(store)
    {
    }

    // The defaults of a practice book, ending yesterday.
    static PracticeParameters defaults(QDate today);

    // All of it as one user action.
    QFuture<Result<void>> fill(
        const PracticeParameters &parameters, std::shared_ptr<ImportProgress> progress = {}) const;

    // Some of its customers alone, for books too large for one transaction; persons and segments come with the first.
    QFuture<Result<void>> fillSome(const PracticeParameters &parameters, int first, int count,
        std::shared_ptr<ImportProgress> progress = {}) const;

private:
    Store &m_store;
};

} // namespace Pistis

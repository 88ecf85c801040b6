#pragma once

#include "app/importservice.h"
#include "models/evidencefeed.h"
#include "support/found.h"
#include "support/testbook.h"
#include "widgets/chartcard.h"
#include "widgets/evidencepage.h"

#include <QLabel>
#include <QTest>

namespace Pistis {

inline QString goldenFile(const QString &name) { return QStringLiteral(PISTIS_TEST_DATA "/evidence/") + name; }

// The days of the golden logs count from 1970; the book is looked at the day after they end.
struct GoldenBook : TestBook
{
    EvidenceService evidence { store };

    GoldenBook()
    {
        clock.now = QDateTime(QDate(1970, 1, 1).addDays(1096), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
        const ImportService imports(store);
        must(imports.import(ImportKind::Customers, goldenFile(QStringLiteral("PL3_customers.csv"))));
        must(imports.import(ImportKind::Visits, goldenFile(QStringLiteral("PL3_visits.csv"))));
    }
};

struct ShownPage
{
    template <typename Book>
    explicit ShownPage(Book &book, QSize size = { 1000, 700 })
        : feed(book.evidence, book.store)
        , page(feed, book.book, book.store)
    {
        page.resize(size);
        page.show();
        ready = QTest::qWaitForWindowExposed(&page)
            && QTest::qWaitFor([this] { return feed.current() && !feed.current()->isQuick; }, patienceMs);
    }

    template <typename T> T *find(const char *name) const { return ::find<T>(page, name); }
    ChartCard *card(const QString &name) const { return page.findChild<ChartCard *>(name + QStringLiteral("Card")); }
    QString verdict() const { return find<QLabel>("verdictLabel")->text(); }

    EvidenceFeed feed;
    EvidencePage page;
    bool ready = false;
};

} // namespace Pistis

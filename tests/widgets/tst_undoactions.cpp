#include "widgets/undoactions.h"

#include "app/batchservice.h"
#include "app/importhistory.h"
#include "app/importservice.h"
#include "app/mergeservice.h"
#include "app/services.h"
#include "support/testbook.h"
#include "widgets/interfacelanguage.h"

#include <QAction>
#include <QFile>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

struct ToldBook : TestBook
{
    QAction undoAction;
    QAction redoAction;
    Services services { store };
    UndoActions actions { undo, services, undoAction, redoAction, nullptr };
    QString told;

    ToldBook()
    {
        QObject::connect(&actions, &UndoActions::told, &actions, [this](const QString &text) { told = text; });
        QObject::connect(
            &actions, &UndoActions::toldMore, &actions, [this](const QString &before, const QString &text) {
                if (told == before)
                    told = text;
            });
    }

    void settle() { QCoreApplication::sendPostedEvents(&undo); } // what was written can be taken back
};

} // namespace

class TestUndoActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.set(u"en"_s); }

    void amongSeveralCustomersItIsToldWhoTheyAre()
    {
        ToldBook book;
        const QUuid kept = book.customer(u"Kept"_s);
        const QUuid other = book.customer(u"Other"_s);
        const Customer root = book.summary(kept).customer;
        must(MergeService(book.store).merge(root, root, other));
        book.settle();
        book.undoAction.trigger();
        QTRY_COMPARE(book.told, u"Undone: merge of 2 customers (Kept, Other)."_s);
        book.redoAction.trigger();
        QTRY_COMPARE(book.told, u"Redone: merge of 2 customers (Kept)."_s); // who is one again
        must(MergeService(book.store).separate(other, MergeService::LaterTo::Kept));
        book.settle();
        book.undoAction.trigger();
        QTRY_COMPARE(book.told, u"Undone: separation of 2 customers (Kept)."_s);
    }

    void ofManyCustomersSomeAreNamed()
    {
        ToldBook book;
        QList<QUuid> many;
        for (const QString &name : { u"Bakery"_s, u"Mill"_s, u"Press"_s, u"Inn"_s, u"Forge"_s })
            many.append(book.customer(name));
        must(BatchService(book.store).remove(many));
        book.settle();
        QCOMPARE(book.told, u"Deleted. Ctrl+Z brings it back."_s);
        book.undoAction.trigger();
        QTRY_VERIFY2(book.told.endsWith(u" and 2 more)."_s), qUtf8Printable(book.told));
        QVERIFY(book.told.startsWith(u"Undone: 5 customers ("_s));
    }

    void anImportIsToldByItsFileAndWhatCameIn()
    {
        ToldBook book;
        QFile file(book.directory.filePath(u"customers.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("customer\nA\nB\n") > 0);
        file.close();
        must(ImportService(book.store).import(ImportKind::Customers, file.fileName()));
        book.settle();
        const QString import = u"import of “customers.csv” (2 new customers)"_s;
        QTRY_COMPARE(book.told, u"Saved: %1. Ctrl+Z takes it back."_s.arg(import));
        book.undoAction.trigger();
        QTRY_COMPARE(book.told, u"Undone: %1."_s.arg(import));
        book.redoAction.trigger();
        QTRY_COMPARE(book.told, u"Redone: %1."_s.arg(import));

        ImportHistory history(book.store);
        const auto number = waited(history.batches())->constFirst().number;
        QCOMPARE(waited(history.takeBack(number))->file, u"customers.csv"_s);
        book.settle();
        QTRY_COMPARE(book.told, u"Taken back: %1. Ctrl+Z brings it back."_s.arg(import));
        book.undoAction.trigger();
        QTRY_COMPARE(book.told, u"Brought back: %1."_s.arg(import));
        book.redoAction.trigger();
        QTRY_COMPARE(book.told, u"Taken back: %1. Ctrl+Z brings it back."_s.arg(import));
    }

private:
    InterfaceLanguage m_language;
};

QTEST_MAIN(TestUndoActions)

#include "tst_undoactions.moc"

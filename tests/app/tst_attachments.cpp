#include "app/attachmentfile.h"
#include "app/auditservice.h"
#include "app/mergeservice.h"
#include "app/recyclebin.h"
#include "support/typedtables.h"

#include <QTest>

#include <algorithm>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const Attachment offer = attachmentOf(u"offer.txt"_s, "12 boxes");
const Attachment shelf = attachmentOf(u"shelf.jpg"_s, QByteArray("\0\1\2", 3));

struct TestVisit : TestBook
{
    QUuid bakery = customer(u"Bakery"_s);
    QUuid id = *waited(visits.log({ .customer = bakery, .day = QDate(2026, 3, 2), .attachments = { offer } }));

    Visit stored() { return *waited(visits.visit(id)); }

    Result<void> change(const QList<Attachment> &attachments)
    {
        Visit after = stored();
        after.attachments = attachments;
        return waited(visits.change(stored(), after));
    }

    QStringList names()
    {
        QStringList names;
        for (const Attachment &one : stored().attachments)
            names.append(one.name);
        return names;
    }

    QByteArray content(const QString &name)
    {
        const auto attachments = stored().attachments;
        const auto found = std::ranges::find(attachments, name, &Attachment::name);
        return found == attachments.end() ? QByteArray("none") : *waited(visits.contentOf(*found));
    }

    void openAfterDays(int days)
    {
        clock.now += days * 86'400'000LL;
        must(store.open({ .path = path() }));
    }

    bool isKept(const Attachment &file) { return bool(waited(visits.contentOf(file))); }

    void takeBack()
    {
        QCoreApplication::sendPostedEvents(); // the step is announced
        must(undo.undo());
    }

    void doAgain()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.redo());
    }
};

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsKeptWithItsVisit()
    {
        TestVisit test;
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
        QCOMPARE(test.content(u"offer.txt"_s), QByteArray("12 boxes"));
        QVERIFY(test.change({ test.stored().attachments.constFirst(), shelf }));
        QCOMPARE(test.names(), QStringList({ u"offer.txt"_s, u"shelf.jpg"_s }));
        QCOMPARE(test.content(u"shelf.jpg"_s), QByteArray("\0\1\2", 3));
        const CustomerRecords records = *waited(test.customers.records(test.bakery));
        QCOMPARE(records.visits.constFirst().attachments.size(), 2);
    }

    void anEmptyFileIsAFile()
    {
        TestVisit test;
        QVERIFY(test.change({ offer, attachmentOf(u"empty"_s, {}) }));
        QCOMPARE(test.content(u"empty"_s), QByteArray());
    }

    void whatAFormSavesTwiceIsStoredOnce()
    {
        TestVisit test;
        const Visit before = test.stored();
        Visit after = before;
        after.attachments.append(shelf);
        must(test.visits.change(before, after));
        must(test.visits.change(after, after)); // after Ctrl+S
        must(test.visits.change(before, after)); // from another window
        QCOMPARE(test.names().size(), 2);
        Visit without = after;
        without.attachments.removeLast();
        must(test.visits.change(after, without));
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
    }

    void addingAndTakingOffAreStepsOfUndo()
    {
        TestVisit test;
        QVERIFY(test.change({ shelf }));
        QCOMPARE(test.names(), QStringList { u"shelf.jpg"_s });
        test.takeBack();
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
        QCOMPARE(test.content(u"offer.txt"_s), QByteArray("12 boxes"));
        test.doAgain();
        QCOMPARE(test.names(), QStringList { u"shelf.jpg"_s });
        QCOMPARE(test.content(u"shelf.jpg"_s).size(), 3);
        test.takeBack();
        test.takeBack();
        QVERIFY(test.stored().retracted);
        test.doAgain();
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
    }

    void eachCustomerOfOneEventHasTheFiles()
    {
        TestVisit test;
        const QUuid harbour = test.customer(u"Harbour"_s);
        must(test.visits.logWithEach({ .day = QDate(2026, 3, 3), .attachments = { shelf } }, { test.bakery, harbour }));
        for (const QUuid &customer : { test.bakery, harbour })
            QCOMPARE(waited(test.customers.records(customer))->visits.constFirst().attachments.size(), 1);
    }

    void filesFollowTheirVisitIntoAnotherCustomerAndBack()
    {
        TestVisit test;
        const QUuid twin = test.customer(u"BAKERY"_s);
        MergeService merging(test.store);
        const Customer kept = test.summary(twin).customer;
        must(merging.merge(kept, kept, test.bakery));
        const auto filesOf = [&test](const QUuid &customer) {
            qsizetype files = 0;
            const CustomerRecords records = *waited(test.customers.records(customer));
            for (const Visit &visit : records.visits)
                files += visit.attachments.size();
            return files;
        };
        QCOMPARE(filesOf(twin), 1);
        test.takeBack();
        QCOMPARE(filesOf(twin), 0);
        QCOMPARE(filesOf(test.bakery), 1);
    }

    void aVisitComesBackFromTheRecycleBinWithItsFiles()
    {
        TestVisit test;
        must(test.visits.retract(test.id));
        QVERIFY(waited(test.customers.records(test.bakery))->visits.isEmpty());
        must(RecycleBin(test.store).restore({ test.id }));
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
    }

    void whatWasTakenOffLeavesTheBookWithTheRecycleBin()
    {
        TestVisit test;
        QVERIFY(test.change({ offer, shelf }));
        QVERIFY(test.change({ shelf }));
        test.openAfterDays(RecycleBin::keptDays);
        QVERIFY(test.isKept(offer) && test.isKept(shelf));
        test.openAfterDays(1);
        QVERIFY(!test.isKept(offer));
        QVERIFY(test.isKept(shelf));
    }

    void whatAnotherVisitHasStays()
    {
        TestVisit test;
        must(test.visits.log({ .customer = test.bakery, .day = QDate(2026, 3, 3), .attachments = { offer } }));
        QVERIFY(test.change({}));
        test.openAfterDays(RecycleBin::keptDays + 1);
        QVERIFY(test.isKept(offer));
    }

    void theFilesOfADeletedVisitOrCustomerLeaveTheBookUnlessItIsRestored()
    {
        for (const bool isRestored : { false, true }) {
            TestVisit test;
            const QUuid harbour = test.customer(u"Harbour"_s);
            must(test.visits.log({ .customer = harbour, .day = QDate(2026, 3, 3), .attachments = { shelf } }));
            must(test.visits.retract(test.id));
            must(test.customers.remove(harbour));
            test.openAfterDays(RecycleBin::keptDays);
            if (isRestored)
                must(RecycleBin(test.store).restore({ test.id, harbour }));
            test.openAfterDays(1);
            QCOMPARE(test.isKept(offer), isRestored);
            QCOMPARE(test.isKept(shelf), isRestored);
        }
    }

    void theHistoryTellsAFileAndBringsItBack()
    {
        TestVisit test;
        test.clock.now += 1000;
        QVERIFY(test.change({}));
        AuditService audit(test.store);
        const AuditTrail trail = *waited(audit.ofCustomer(test.bakery));
        const AuditEntry &last = trail.entries.constFirst();
        QCOMPARE(last.kind, RecordKind::Attachment);
        QCOMPARE(last.field, u"attachment.deleted"_s);
        QCOMPARE(trail.titles.value(last.record), u"offer.txt"_s);
        must(audit.bringBack(last, AuditService::Side::Before));
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
    }

    void theListsAreTheSameWhenTheBookIsMadeAnew()
    {
        TestVisit test;
        QVERIFY(test.change({ shelf }));
        const QStringList before = projectionsOf(test.store);
        QVERIFY(std::ranges::any_of(before, [](const QString &row) { return row.contains(u"shelf.jpg"_s); }));
        rebuild(test.store);
        QCOMPARE(projectionsOf(test.store), before);
        QCOMPARE(test.content(u"shelf.jpg"_s).size(), 3);
    }

    void thePageOfTheCustomerIsToldOfAFile()
    {
        TestVisit test;
        QList<ChangeSet> told;
        QObject::connect(
            &test.store, &Store::changed, &test.undo, [&told](const ChangeSet &changes) { told.append(changes); });
        QVERIFY(test.change({ offer, shelf }));
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(told.constLast().customers.contains(test.bakery) && told.constLast().visits.contains(test.id));
    }

    void contentThatIsNotTheFilesIsRefused()
    {
        TestVisit test;
        Attachment other = shelf;
        other.content = "something else";
        QCOMPARE(test.change({ offer, other }).error().subject, u"attachment.content"_s);
        Attachment gone = offer;
        gone.hash = shelf.hash;
        QCOMPARE(waited(test.visits.contentOf(gone)).error().subject, u"attachment.content"_s);
        QCOMPARE(test.change({ attachmentOf(u"big"_s, QByteArray(largestAttachment + 1, 'x')) }).error().subject,
            u"attachment.size"_s);
        QCOMPARE(test.names(), QStringList { u"offer.txt"_s });
    }

    void aFileIsReadUpToTheLargestSize()
    {
        const QTemporaryDir folder;
        const auto written = [&folder](const QString &name, qint64 size) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
                qFatal("cannot write");
            return file.fileName();
        };
        QCOMPARE(attachmentFrom(written(u"largest"_s, largestAttachment))->size, largestAttachment);
        QCOMPARE(attachmentFrom(written(u"larger"_s, largestAttachment + 1)).error().subject, u"attachment.size"_s);
        QCOMPARE(attachmentFrom(folder.path()).error().subject, u"attachment.folder"_s);
        QCOMPARE(attachmentFrom(folder.filePath(u"none"_s)).error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)

#include "tst_attachments.moc"

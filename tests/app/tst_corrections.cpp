#include "app/auditservice.h"
#include "support/typedtables.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

struct Corrections : TestBook
{
    QUuid bakery = customer(u"Bakery"_s);
    AuditService audit { store };

    QUuid ask(Request request)
    {
        request.customer = bakery;
        return *waited(requests.add(request));
    }

    QUuid make(Promise promise)
    {
        promise.customer = bakery;
        promise.due = clock.today().addDays(3);
        return *waited(promises.add(promise));
    }

    Request request(const QUuid &id) { return *waited(requests.request(id)); }
    Promise promise(const QUuid &id) { return *waited(promises.promise(id)); }

    template <typename Alter> Result<void> correctRequest(const QUuid &id, Alter alter)
    {
        const Request before = request(id);
        Request after = before;
        alter(after);
        return waited(requests.change(before, after));
    }

    void takeBack()
    {
        QCoreApplication::sendPostedEvents();
        must(undo.undo());
        QCoreApplication::sendPostedEvents();
    }

    QList<AuditEntry> entries() { return waited(audit.ofCustomer(bakery))->entries; }

    QStringList changedFields()
    {
        QStringList fields;
        for (const AuditEntry &entry : entries())
            fields.append(entry.field);
        return fields;
    }
};

} // namespace

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionOfYesterdayStartsTheClockThen()
    {
        Corrections book;
        const qint64 yesterday = book.clock.now - 24 * hourMs;
        const QUuid id = book.ask({ .text = u"A price?"_s, .askedAt = yesterday });
        must(book.requests.answer(id, u"12"_s));
        QCOMPARE(book.request(id).askedAt, yesterday);
        const TimeSpan waitedFor = book.request(id).answers.constFirst();
        QCOMPARE(waitedFor.from, yesterday);
        QCOMPARE(waitedFor.to, book.clock.now);
        QVERIFY(waited(book.requests.responseTimes())->answer.median >= 8);
    }

    void aQuestionThatIsStillToComeIsRefused()
    {
        Corrections book;
        const auto added = waited(
            book.requests.add({ .customer = book.bakery, .text = u"?"_s, .askedAt = book.clock.now + 60'000 }));
        QVERIFY(!added);
        QCOMPARE(added.error().subject, u"request.future"_s);
        const auto line = waited(book.requests.add({ .customer = book.bakery, .askedBy = u"a\nb"_s, .text = u"?"_s }));
        QVERIFY(!line);
        QCOMPARE(line.error().subject, u"request.asked_by"_s);
    }

    void theWordsOfARequestAreCorrectedAndTheCorrectionIsTakenBack()
    {
        Corrections book;
        const QUuid id = book.ask({ .askedBy = u"Maria"_s, .text = u"A prise?"_s, .channel = u"call"_s });
        const Request before = book.request(id);
        QVERIFY(book.correctRequest(id, [&book](Request &request) {
            request.text = u"A price?"_s;
            request.askedBy.clear();
            request.wanted = u"10 kg"_s;
            request.channel = u"visit"_s;
            request.askedAt -= hourMs;
        }));
        const Request after = book.request(id);
        QCOMPARE(after.text, u"A price?"_s);
        QCOMPARE(after.askedBy, QString());
        QCOMPARE(after.wanted, u"10 kg"_s);
        QCOMPARE(after.channel, u"visit"_s);
        QCOMPARE(after.askedAt, before.askedAt - hourMs);
        for (const QString &field : { u"request.text"_s, u"request.asked_by"_s, u"request.wanted"_s,
                 u"request.channel"_s, u"request.asked_at"_s })
            QCOMPARE(book.changedFields().count(field), field == u"request.wanted" ? 1 : 2);
        const QStringList rows = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), rows);
        book.takeBack();
        QVERIFY(book.request(id) == before);
    }

    void aCorrectedTimeMovesTheClockButNotBehindTheAnswer()
    {
        Corrections book;
        const QUuid id = book.ask({ .text = u"A price?"_s });
        book.clock.now += hourMs;
        must(book.requests.answer(id, u"12"_s));
        book.clock.now += hourMs;
        const auto late = book.correctRequest(id, [&book](Request &request) { request.askedAt = book.clock.now; });
        QVERIFY(!late);
        QCOMPARE(late.error().subject, u"request.after_answer"_s);
        QVERIFY(book.correctRequest(id, [](Request &request) { request.askedAt -= 2 * hourMs; }));
        const TimeSpan span = book.request(id).answers.constFirst();
        QCOMPARE(span.to - span.from, 3 * hourMs);
    }

    void whoAnswersIsChangedWhileNobodyHas()
    {
        Corrections book;
        const QUuid nikos = *waited(book.book.addPerson({ .name = u"Nikos"_s }));
        const QUuid id = book.ask({ .text = u"A price?"_s });
        QVERIFY(book.correctRequest(id, [&nikos](Request &request) { request.assignee = nikos; }));
        QCOMPARE(book.request(id).assignee, nikos);
        QCOMPARE(book.request(id).status, RequestStatus::Assigned);
    }

    void whatWasOfferedComesAndGoesWithTheAnswer()
    {
        Corrections book;
        const QUuid id = book.ask({ .text = u"On Sunday?"_s, .wanted = u"Sunday"_s });
        must(book.requests.answer(id, u"We are closed"_s, u"Saturday"_s));
        QCOMPARE(book.request(id).offered, u"Saturday"_s);
        must(book.requests.answer(id, u"Still closed"_s));
        QCOMPARE(book.request(id).offered, u"Saturday"_s);
        must(book.requests.answer(id, u"Open from May"_s, QString()));
        QCOMPARE(book.request(id).offered, QString());
        book.takeBack();
        QCOMPARE(book.request(id).offered, u"Saturday"_s);
        QCOMPARE(book.request(id).answer, u"Still closed"_s);
        book.takeBack();
        book.takeBack();
        QCOMPARE(book.request(id).offered, QString());
        QVERIFY(book.request(id).isWaitingForAnswer());
    }

    void aDeletedRequestIsNotCorrected()
    {
        Corrections book;
        const QUuid id = book.ask({ .text = u"A price?"_s });
        must(book.requests.remove(id));
        const auto done = book.correctRequest(id, [](Request &request) { request.text = u"x"_s; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
    }

    void aPromiseIsMadeInAVisitOrRequestOfTheSameCustomer()
    {
        Corrections book;
        const QUuid visit = book.visit(book.bakery, book.clock.today());
        const QUuid request = book.ask({ .text = u"A price?"_s });
        const QUuid promised = book.make({ .words = u"Samples"_s, .madeIn = visit });
        QCOMPARE(book.promise(promised).madeIn, visit);
        QCOMPARE(book.promise(book.make({ .words = u"A list"_s, .madeIn = request })).madeIn, request);
        const QUuid other = book.visit(book.customer(u"Other"_s), book.clock.today());
        for (const QUuid &wrong : { other, QUuid::createUuid() }) {
            const auto added = waited(book.promises.add(
                { .customer = book.bakery, .words = u"Samples"_s, .madeIn = wrong, .due = book.clock.today() }));
            QVERIFY(!added);
            QCOMPARE(added.error().subject, u"promise.made_in"_s);
        }
    }

    void theWordsOfAPromiseAreCorrectedAndTheCorrectionIsTakenBack()
    {
        Corrections book;
        const QUuid visit = book.visit(book.bakery, book.clock.today());
        const QUuid id = book.make({ .words = u"Sampels"_s });
        const Promise before = book.promise(id);
        Promise after = before;
        after.words = u"Samples"_s;
        after.by = PromisedBy::Customer;
        after.madeIn = visit;
        must(book.promises.change(before, after));
        QVERIFY(book.promise(id) == after);
        for (const QString &field : { u"promise.words"_s, u"promise.by"_s, u"promise.made_in"_s })
            QVERIFY2(book.changedFields().contains(field), qPrintable(field));
        const QStringList rows = projectionsOf(book.store);
        rebuild(book.store);
        QCOMPARE(projectionsOf(book.store), rows);
        book.takeBack();
        QVERIFY(book.promise(id) == before);
        after.words = u"  "_s;
        const auto empty = waited(book.promises.change(before, after));
        QVERIFY(!empty);
        QCOMPARE(empty.error().subject, u"promise.words"_s);
    }

    void anEarlierCorrectionIsBroughtBackFromTheHistory()
    {
        Corrections book;
        const QUuid id = book.ask({ .text = u"A price?"_s, .wanted = u"10 kg"_s });
        QVERIFY(book.correctRequest(id, [](Request &request) { request.wanted = u"12 kg"_s; }));
        for (const AuditEntry &entry : book.entries()) {
            if (entry.field == "request.wanted"_L1 && entry.after.toString() == "10 kg"_L1)
                must(book.audit.bringBack(entry));
        }
        QCOMPARE(book.request(id).wanted, u"10 kg"_s);
    }

    void whatTheFormsRefuseDoesNotComeBackFromTheHistory()
    {
        Corrections book;
        const QUuid visit = book.visit(book.bakery, QDate(2026, 3, 2));
        const QUuid asked = book.ask({ .text = u"A price?"_s, .askedAt = book.clock.now - hourMs });
        const QUuid made = book.make({ .words = u"samples"_s });
        for (const AuditEntry &entry : book.entries()) {
            if (entry.record == visit || entry.record == asked || entry.record == made)
                QVERIFY2(!waited(book.audit.bringBack(entry, AuditService::Side::Before)), qPrintable(entry.field));
        }
        QCOMPARE(waited(book.visits.visit(visit))->day, QDate(2026, 3, 2));
        QCOMPARE(book.request(asked).text, u"A price?"_s);
        QCOMPARE(book.promise(made).words, u"samples"_s);
    }

    void aQuestionDoesNotComeBackBehindItsAnswer()
    {
        Corrections book;
        const qint64 late = book.clock.now - hourMs;
        const QUuid id = book.ask({ .text = u"A price?"_s, .askedAt = late });
        QVERIFY(book.correctRequest(id, [&](Request &request) { request.askedAt = late - 3 * hourMs; }));
        book.clock.now = late - hourMs;
        must(book.requests.answer(id, u"12"_s));
        book.clock.now = late + 2 * hourMs;
        for (const AuditEntry &entry : book.entries()) {
            if (entry.field == "request.asked_at"_L1 && entry.after.toInteger() == late)
                QCOMPARE(waited(book.audit.bringBack(entry)).error().subject, u"request.after_answer"_s);
        }
        QCOMPARE(book.request(id).askedAt, late - 3 * hourMs);
    }

    void aQuestionIsNotAskedAfterItWasClosed()
    {
        Corrections book;
        const QUuid id = book.ask({ .text = u"A price?"_s, .askedAt = book.clock.now - 3 * hourMs });
        must(book.requests.close(id));
        book.clock.now += 2 * hourMs;
        const qint64 later = book.clock.now - hourMs;
        QVERIFY(!book.correctRequest(id, [later](Request &request) { request.askedAt = later; }));
    }
};

QTEST_GUILESS_MAIN(TestCorrections)

#include "tst_corrections.moc"

#include "app/preferences.h"
#include "app/savedfilters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

SavedFilter filter(const QString &name)
{
    return { .name = name,
        .list = CustomerQuery::List::Agenda,
        .bucket = Bucket::Overdue,
        .filter = { .owner = QUuid::createUuid(),
            .region = u"Σύρος"_s,
            .tag = u"νησιά"_s,
            .rating = Rating::None,
            .quietDays = 60 },
        .ownerName = u"Maria"_s };
}

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsThereAgainInThisBookOnly()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"pistis.conf"_s);
        const QUuid book = QUuid::createUuid();
        const SavedFilter saved = filter(u"Νησιά"_s);
        {
            Preferences preferences(file);
            QVERIFY(SavedFilters(preferences, book).save(saved));
        }
        Preferences preferences(file);
        QCOMPARE(SavedFilters(preferences, book).all(), QList<SavedFilter> { saved });
        QVERIFY(SavedFilters(preferences, QUuid::createUuid()).all().isEmpty());
    }

    void aFilterOfTheSameNameIsReplaced()
    {
        const QTemporaryDir directory;
        Preferences preferences(directory.filePath(u"pistis.conf"_s));
        SavedFilters filters(preferences, QUuid::createUuid());
        QVERIFY(filters.save(filter(u"Νησιά"_s)));
        QVERIFY(filters.save(filter(u"Best"_s)));
        SavedFilter again = filter(u"ΝΗΣΙΑ"_s);
        again.filter.quietDays = 30;
        QVERIFY(filters.save(again));
        QCOMPARE(filters.all().size(), 2);
        QCOMPARE(filters.all().first(), again);
    }

    void everyListIsRemembered()
    {
        const QTemporaryDir directory;
        Preferences preferences(directory.filePath(u"pistis.conf"_s));
        SavedFilters filters(preferences, QUuid::createUuid());
        using enum CustomerQuery::List;
        for (const auto list : { All, Agenda, PastRhythm, RequestsWaiting, PromisesDue, Lost }) {
            QVERIFY(filters.save({ .name = u"One"_s, .list = list }));
            QCOMPARE(filters.all().constFirst().list, list);
        }
    }

    void aNameIsNeededAndStandsOnce()
    {
        const QTemporaryDir directory;
        Preferences preferences(directory.filePath(u"pistis.conf"_s));
        SavedFilters filters(preferences, QUuid::createUuid());
        QCOMPARE(filters.save(filter(u"  "_s)).error().subject, u"filter.name"_s);
        QCOMPARE(filters.replace({ filter(u"A"_s), filter(u"a "_s) }).error().subject, u"filter.twice"_s);
        QVERIFY(filters.all().isEmpty());
    }

    void spoiledPreferencesGiveNoFilters()
    {
        const QTemporaryDir directory;
        Preferences preferences(directory.filePath(u"pistis.conf"_s));
        const QUuid book = QUuid::createUuid();
        for (const QByteArray &spoiled : { QByteArray("[{\"list\":7}]"), QByteArray("{"), QByteArray("[[],3]") }) {
            preferences.setSavedFilters(book, spoiled);
            QVERIFY(SavedFilters(preferences, book).all().isEmpty());
        }
        preferences.setSavedFilters(book, "[{\"name\":\"A\",\"list\":\"moon\",\"quiet_days\":-4}]");
        QCOMPARE(SavedFilters(preferences, book).all(), QList<SavedFilter> { SavedFilter { .name = u"A"_s } });
    }
};

QTEST_GUILESS_MAIN(TestSavedFilters)

#include "tst_savedfilters.moc"

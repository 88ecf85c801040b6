#include "models/lessonversionsmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const LessonVersion newest { .version = u"3"_s,
    .greekTitle = u"Τίτλος"_s,
    .englishTitle = u"Title"_s,
    .stored = QDateTime(QDate(2026, 3, 11), QTime(14, 5)),
    .pairs = 12,
    .checked = 4,
    .isNewest = true };

LessonVersion damaged()
{
    LessonVersion version = newest;
    version.version = u"2"_s;
    version.isNewest = false;
    version.isDamaged = true;
    return version;
}

LessonVersion shipped()
{
    LessonVersion version = newest;
    version.version = u"1"_s;
    version.stored = {};
    version.isNewest = false;
    version.isShipped = true;
    return version;
}

QString text(const LessonVersionsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestLessonVersionsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); } // titles in English

    void eachVersionTellsWhenItWasStoredAndHowManyPairsAreChecked()
    {
        LessonVersionsModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setVersions({ newest, damaged(), shipped() });
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(text(model, 0, LessonVersionsModel::VersionColumn), u"3"_s);
        QVERIFY(text(model, 0, LessonVersionsModel::StoredColumn).endsWith(u"14:05"_s));
        QCOMPARE(text(model, 0, LessonVersionsModel::TitleColumn), u"Title"_s);
        QCOMPARE(text(model, 0, LessonVersionsModel::PairsColumn), u"4 of 12"_s);
        for (int column = 0; column < LessonVersionsModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }

    void whatCannotBeReadSaysSoAndCountsNoPairs()
    {
        LessonVersionsModel model;
        model.setVersions({ damaged() });
        QCOMPARE(text(model, 0, LessonVersionsModel::StateColumn), u"cannot be read"_s);
        QCOMPARE(text(model, 0, LessonVersionsModel::PairsColumn), QString());
    }

    void theStateTellsTheOneThatIsReadAndThoseOfTheProgram()
    {
        LessonVersionsModel model;
        LessonVersion plain = newest;
        plain.isNewest = false;
        model.setVersions({ newest, shipped(), plain });
        QCOMPARE(text(model, 0, LessonVersionsModel::StateColumn), u"the one that is read"_s);
        QCOMPARE(text(model, 1, LessonVersionsModel::StateColumn), u"comes with the program"_s);
        QCOMPARE(text(model, 1, LessonVersionsModel::StoredColumn), QString());
        QCOMPARE(text(model, 2, LessonVersionsModel::StateColumn), QString());
    }

    void theTitleIsInTheLanguageOfTheInterface()
    {
        LessonVersionsModel model;
        model.setVersions({ newest });
        QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece));
        QCOMPARE(text(model, 0, LessonVersionsModel::TitleColumn), u"Τίτλος"_s);
    }

    void numbersThatAreMissingBetweenAreExplained()
    {
        const auto numbered = [](const QStringList &numbers) {
            QList<LessonVersion> versions;
            for (const QString &number : numbers)
                versions.append({ .version = number });
            return versions;
        };
        QVERIFY(!missingVersionsText(numbered({ u"5"_s, u"2"_s, u"1"_s })).isEmpty());
        QCOMPARE(missingVersionsText(numbered({ u"3"_s, u"2"_s, u"1"_s })), QString());
        QCOMPARE(missingVersionsText(numbered({ u"7"_s })), QString());
        QCOMPARE(missingVersionsText(numbered({ u"spring"_s, u"2"_s })), QString());
        QCOMPARE(missingVersionsText({}), QString());
    }

    void otherVersionsTakeThePlaceOfThoseBefore()
    {
        LessonVersionsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setVersions({ newest, shipped() });
        model.setVersions({ damaged() });
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.versions().constFirst(), damaged());
    }
};

QTEST_GUILESS_MAIN(TestLessonVersionsModel)

#include "tst_lessonversionsmodel.moc"

#include "app/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

const LessonLook large { .zoom = 3,
    .greek = { .family = u"Noto Sans"_s, .size = 120, .lineSpacing = 180 },
    .english = { .size = 90 },
    .layout = u"greek"_s,
    .isCompact = true,
    .isTogether = false };

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString file() { return m_folder.filePath(u"%1.conf"_s.arg(++m_files)); }

private Q_SLOTS:
    void aLanguageForThisStartIsUsedAndNotKeptUntilOneIsChosen()
    {
        const QString path = file();
        Preferences(path).setLanguage(u"el"_s);
        Preferences preferences(path);
        preferences.useLanguage(u"en"_s);
        QCOMPARE(preferences.language(), u"en"_s);
        QCOMPARE(Preferences(path).language(), u"el"_s);
        preferences.setLanguage(u"el"_s);
        QCOMPARE(preferences.language(), u"el"_s);
    }

    void coloursForThisStartAreUsedAndNotKept()
    {
        const QString path = file();
        Preferences preferences(path);
        preferences.useTheme(u"dark"_s);
        QCOMPARE(preferences.theme(), u"dark"_s);
        QCOMPARE(Preferences(path).theme(), u"system"_s);
    }

    void theLookOfALessonIsItsOwn()
    {
        const QString path = file();
        Preferences(path).setLessonLook(u"one"_s, large);
        Preferences(path).setLessonLook(u"two"_s, { .zoom = -1 });
        QCOMPARE(Preferences(path).lessonLook(u"one"_s), large);
        QCOMPARE(Preferences(path).lessonLook(u"two"_s), (LessonLook { .zoom = -1 }));
    }

    void aLessonThatWasNeverOpenTakesTheLastSizesButStandsAsUsual()
    {
        Preferences preferences(file());
        preferences.setLessonLook(u"one"_s, large);
        const LessonLook expected { .zoom = large.zoom, .greek = large.greek, .english = large.english };
        QCOMPARE(preferences.lessonLook(u"new"_s), expected);
    }

    void whatAnEarlierProgramKeptIsStillThere()
    {
        const QString path = file();
        {
            QSettings earlier(path, QSettings::IniFormat);
            earlier.setValue(u"arrangement/zoom"_s, QByteArray("2"));
            earlier.setValue(u"letters-el/size"_s, 130);
            earlier.setValue(u"letters-en/lineSpacing"_s, 170);
            earlier.setValue(u"arrangement/mode-one"_s, QByteArray("alternating"));
            earlier.setValue(u"arrangement/rows-one"_s, QByteArray("compact"));
        }
        const LessonLook look = Preferences(path).lessonLook(u"one"_s);
        QCOMPARE(look,
            (LessonLook { .zoom = 2,
                .greek = { .size = 130 },
                .english = { .lineSpacing = 170 },
                .layout = u"alternating"_s,
                .isCompact = true }));
        QCOMPARE(Preferences(path).lessonLook(u"other"_s).layout, QString());
        QVERIFY(!Preferences(path).lessonLook(u"other"_s).isCompact);
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"

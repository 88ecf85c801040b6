#include "app/preferences.h"
#include "widgets/espeakspeaker.h"
#include "widgets/speakertext.h"
#include "widgets/voicedesk.h"
#include "widgets/voicedialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;
using enum SpeakerVoice;

namespace {

const QString head = u"Pty Language       Age/Gender VoiceName          File                 Other Languages\n"_s;
const QString languages = head + uR"( 5  el              --/M      Greek              grk/el
 5  elx             --/M      Another            aaa/elx
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
)"_s;
const QString variants = head + uR"( 5  variant         --/F      Annie              !v/Annie
 5  variant         --/M      Robot              !v/robot
 5  variant         --/F      female3            !v/f3
 5  variant         --/F      female2            !v/f2
 5  variant         --/M      male2              !v/m2
 5  variant         70/F      female1            !v/f1
 5  variant         70/M      male1              !v/m1
)"_s;

class FakeSpeaker : public Speaker
{
public:
    void say(const QString &, LessonLanguage language) override { said.append(chosen.value(language)); }
    void stop() override { ++stops; }
    void setVoice(LessonLanguage language, SpeakerVoice voice) override { chosen.insert(language, voice); }
    void lookForVoices() override { Q_EMIT voicesFound(has); }

    SpeakerVoices has { { Plain, Female }, { Plain } };
    QHash<LessonLanguage, SpeakerVoice> chosen;
    QList<SpeakerVoice> said;
    int stops = 0;
};

struct Shown
{
    QWidget window;
    FakeSpeaker speaker;
    VoiceDesk desk;
    VoiceDialog *dialog = nullptr;

    explicit Shown(Preferences &preferences, const SpeakerVoices &has = { { Plain, Female }, { Plain } })
        : desk(speaker, preferences, nullptr)
    {
        speaker.has = has;
        window.show();
        desk.open(&window);
        dialog = window.findChild<VoiceDialog *>();
    }
    QComboBox *box(const QString &name) const { return dialog->findChild<QComboBox *>(name); }
    void click(const QString &name) const { QTest::mouseClick(dialog->findChild<QPushButton *>(name), Qt::LeftButton); }
    QString status() const { return dialog->findChild<QLabel *>(u"statusLabel"_s)->text(); }
};

// A program that prints the tables, and what it was told to say with.
QString program(const QTemporaryDir &directory, const QString &itsVariants = variants)
{
    const auto write = [&directory](const QString &name, const QByteArray &bytes) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    };
    const QString languageTable = write(u"languages"_s, languages.toUtf8());
    const QString variantTable = write(u"variants"_s, itsVariants.toUtf8());
    return write(u"voice"_s,
        u"#!/bin/sh\ncase \"$1\" in\n--voices) cat '%1';;\n--voices=variant) cat '%2';;\n"
        "*) cat > /dev/null; echo \"$2\" >> '%3'; sleep 0.1;;\nesac\n"_s
            .arg(languageTable, variantTable, directory.filePath(u"said"_s))
            .toUtf8());
}

QString saidBy(const QTemporaryDir &directory)
{
    QFile file(directory.filePath(u"said"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestVoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ofManyVariantsAManAndAWomanAreOffered()
    {
        const EspeakVoices voices(languages, variants);
        QCOMPARE(voices.voices(), (SpeakerVoices { { Plain, Male, Female }, { Plain, Male, Female } }));
        QCOMPARE(voices.name(LessonLanguage::Greek, Plain), u"el"_s);
        QCOMPARE(voices.name(LessonLanguage::Greek, Female), u"el+f2"_s);
        QCOMPARE(voices.name(LessonLanguage::English, Male), u"en+m2"_s);
    }

    void whatTheComputerHasNotIsNotOffered()
    {
        const EspeakVoices noWoman(languages, head + u" 5  variant  70/M  male1  !v/m1  \n"_s);
        QCOMPARE(noWoman.voices(), (SpeakerVoices { { Plain, Male }, { Plain, Male } }));
        QCOMPARE(noWoman.name(LessonLanguage::Greek, Female), u"el"_s);
        QCOMPARE(EspeakVoices(head + u" 5  en-us  --/M  English  gmw/en  \n"_s, head).voices(),
            (SpeakerVoices { {}, { Plain } }));
        QCOMPARE(EspeakVoices({}, {}).voices(), SpeakerVoices());
    }

    void theProgramSpeaksWithTheChosenVoice()
    {
        QTemporaryDir directory;
        EspeakSpeaker speaker(program(directory));
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.setVoice(LessonLanguage::Greek, Female);
        speaker.say(u"a"_s, LessonLanguage::Greek);
        QTRY_COMPARE(finished.size(), 1);
        speaker.say(u"b"_s, LessonLanguage::English);
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(saidBy(directory), u"el+f2\nen\n"_s);
    }

    void aVoiceThatIsGoneIsThePlainOne()
    {
        QTemporaryDir directory;
        EspeakSpeaker speaker(program(directory, head));
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.setVoice(LessonLanguage::Greek, Female);
        speaker.say(u"a"_s, LessonLanguage::Greek);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(saidBy(directory), u"el\n"_s);
    }

    void aProgramThatIsNotThereHasNoVoices()
    {
        EspeakSpeaker speaker(u"no-such-voice"_s);
        QSignalSpy found(&speaker, &Speaker::voicesFound);
        speaker.lookForVoices();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().constFirst().value<SpeakerVoices>(), SpeakerVoices());
    }

    void theChoiceIsHeardAndRemembered()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        {
            Shown shown(preferences);
            QComboBox *greek = shown.box(u"greekBox"_s);
            QCOMPARE(greek->count(), 2);
            QCOMPARE(greek->currentText(), speakerVoiceText(Plain));
            QTest::keyClick(greek, Qt::Key_Down);
            shown.click(u"greekSampleButton"_s);
            shown.click(u"englishSampleButton"_s);
            QCOMPARE(shown.speaker.said, (QList<SpeakerVoice> { Female, Plain }));
            QVERIFY(!shown.box(u"englishBox"_s)->isEnabled());
            shown.click(u"closeButton"_s);
            QCOMPARE(shown.speaker.stops, 1);
        }
        Shown again(preferences);
        QCOMPARE(again.speaker.chosen.value(LessonLanguage::Greek), Female);
        QCOMPARE(again.box(u"greekBox"_s)->currentText(), speakerVoiceText(Female));
    }

    void aChoiceThatTheComputerHasNotAnyMoreShowsThePlainVoice()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        preferences.setArrangement(u"voice-el"_s, "male");
        Shown shown(preferences);
        QCOMPARE(shown.box(u"greekBox"_s)->currentText(), speakerVoiceText(Plain));
    }

    void withoutAnyVoiceTheDialogSaysWhatToInstall()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        Shown shown(preferences, {});
        QVERIFY(shown.status().contains(u"espeak-ng"_s));
        QVERIFY(!shown.dialog->findChild<QPushButton *>(u"greekSampleButton"_s)->isEnabled());
    }

    void soundThatDoesNotComeIsTold()
    {
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"pistis.conf"_s));
        Shown shown(preferences);
        Q_EMIT shown.speaker.failed(Speaker::Problem::NoSound);
        QCOMPARE(shown.status(), speakerProblemText(Speaker::Problem::NoSound));
    }
};

QTEST_MAIN(TestVoices)

#include "tst_voices.moc"

#include "app/preferences.h"
#include "models/lessonlayout.h"
#include "widgets/espeakspeaker.h"
#include "widgets/lessonreader.h"
#include "widgets/readerpane.h"
#include "widgets/speechdesk.h"

#include <QAction>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <optional>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

class FakeSpeaker : public Speaker
{
public:
    void say(const QString &text, LessonLanguage language) override
    {
        said.append(codeOf(language) + u' ' + text);
        if (isBroken || (missing && *missing == language))
            Q_EMIT failed(Problem::NoVoice);
    }
    void stop() override { ++stops; }
    void setVoice(LessonLanguage, SpeakerVoice) override { }
    void lookForVoices() override { Q_EMIT voicesFound({}); }
    void finish() { Q_EMIT finished(); }

    QStringList said;
    int stops = 0;
    bool isBroken = false;
    std::optional<LessonLanguage> missing; // has no voice
};

LessonRows rows(int count)
{
    LessonRows rows;
    for (int at = 0; at < count; ++at)
        rows.append({ .greek = u"Ε%1"_s.arg(at), .english = u"E%1"_s.arg(at) });
    return rows;
}

struct Speech
{
    QTemporaryDir directory;
    Preferences preferences { directory.filePath(u"pistis.conf"_s) };
    LessonReader reader;
    QAction speak, back, both, greek, english, voices;
    FakeSpeaker *speaker = new FakeSpeaker;
    std::unique_ptr<SpeechDesk> desk;

    explicit Speech(int count = 3)
    {
        speak.setCheckable(true);
        for (QAction *one : { &both, &greek, &english })
            one->setCheckable(true);
        reader.resize(600, 300);
        reader.setRows(rows(count));
        desk = std::make_unique<SpeechDesk>(reader, preferences, std::unique_ptr<Speaker>(speaker),
            SpeechDesk::Actions { &speak, &back, &both, &greek, &english, &voices }, nullptr);
    }
};

QString script(const QTemporaryDir &directory, const QByteArray &text)
{
    QFile file(directory.filePath(u"voice"_s));
    (void)file.open(QIODevice::WriteOnly);
    file.write("#!/bin/sh\n" + text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace

class TestSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greekAndEnglishAlternateAndTheSentenceIsMarked()
    {
        Speech speech;
        speech.reader.setCurrentSentence(1);
        speech.speak.trigger();
        QCOMPARE(speech.speaker->said, QStringList { u"el Ε1"_s });
        speech.speaker->finish();
        QCOMPARE(speech.speaker->said.constLast(), u"en E1"_s);
        QCOMPARE(speech.reader.currentSentence(), 1);
        speech.speaker->finish();
        QCOMPARE(speech.speaker->said.constLast(), u"el Ε2"_s);
        QCOMPARE(speech.reader.currentSentence(), 2);
        speech.speaker->finish();
        speech.speaker->finish();
        QVERIFY(!speech.speak.isChecked());
        QVERIFY(!speech.desk->speech().isSpeaking());
    }

    void eachSentenceIsSaidByItselfAndBackGoesOneSentence()
    {
        Speech speech;
        speech.reader.setRows({ { .greek = u"Ένα. Δύο."_s,
                                    .english = u"One."_s,
                                    .greekSentences = { { 0, 4 }, { 5, 4 } },
                                    .englishSentences = { { 0, 4 } } },
            { .greek = u"Τρία."_s, .english = u"Three."_s } });
        speech.speak.trigger();
        speech.speaker->finish();
        auto *pane = speech.reader.findChild<ReaderPane *>(u"greekPane"_s);
        QCOMPARE(pane->markedSentence(), 1);
        speech.speaker->finish();
        speech.speaker->finish();
        QCOMPARE(speech.speaker->said, QStringList({ u"el Ένα."_s, u"el Δύο."_s, u"en One."_s, u"el Τρία."_s }));
        for (const QString &before : { u"en One."_s, u"el Δύο."_s, u"el Ένα."_s, u"el Ένα."_s }) {
            speech.back.trigger();
            QCOMPARE(speech.speaker->said.constLast(), before);
        }
        QCOMPARE(pane->markedSentence(), 0);
        QCOMPARE(speech.reader.currentSentence(), 0);
    }

    void oneLanguageIsReadAloneAndRemembered()
    {
        Speech speech;
        speech.english.trigger();
        speech.speak.trigger();
        speech.speaker->finish();
        QCOMPARE(speech.speaker->said, QStringList({ u"en E0"_s, u"en E1"_s }));
        QCOMPARE(speech.preferences.arrangement(u"speech"_s), QByteArray("en"));
    }

    void theSameKeyStopsAndBackSaysTheSentenceBefore()
    {
        Speech speech;
        speech.greek.trigger();
        speech.speak.trigger();
        speech.speaker->finish();
        speech.back.trigger();
        QCOMPARE(speech.speaker->said.constLast(), u"el Ε0"_s);
        QCOMPARE(speech.reader.currentSentence(), 0);
        speech.speak.trigger();
        QVERIFY(!speech.desk->speech().isSpeaking());
        const qsizetype said = speech.speaker->said.size();
        speech.speaker->finish();
        QCOMPARE(speech.speaker->said.size(), said);
    }

    void whereTheReaderGoesTheVoiceGoesOn()
    {
        Speech speech;
        speech.greek.trigger();
        speech.speak.trigger();
        speech.reader.setCurrentSentence(2);
        QCOMPARE(speech.speaker->said.constLast(), u"el Ε2"_s);
    }

    void escapeEndsIt()
    {
        Speech speech;
        speech.reader.show();
        QVERIFY(QTest::qWaitForWindowActive(&speech.reader));
        speech.reader.setFocus();
        speech.speak.trigger();
        QVERIFY(speech.desk->speech().isSpeaking());
        QTest::keyClick(speech.reader.focusWidget(), Qt::Key_Escape);
        QVERIFY(!speech.desk->speech().isSpeaking());
        QVERIFY(!speech.speak.isChecked());
    }

    void anotherLessonEndsIt()
    {
        Speech speech;
        speech.speak.trigger();
        speech.reader.setRows(rows(5));
        QVERIFY(!speech.desk->speech().isSpeaking());
    }

    void aLiveLineIsNotRead()
    {
        Speech speech;
        LessonRows lesson = rows(2);
        lesson[0].kind = LessonRow::Kind::Heading;
        lesson[0].practice = Practice::Visits;
        speech.reader.setRows(lesson);
        speech.reader.setLiveLine(Practice::Visits, u"Γραμμή"_s, u"Line"_s);
        speech.greek.trigger();
        speech.speak.trigger();
        speech.speaker->finish();
        QCOMPARE(speech.speaker->said, QStringList({ u"el Ε0"_s, u"el Ε1"_s }));
    }

    void whoScrollsIsNotPulledBack()
    {
        Speech speech(60);
        speech.reader.show();
        QVERIFY(QTest::qWaitForWindowExposed(&speech.reader));
        speech.greek.trigger();
        speech.speak.trigger();
        auto *pane = speech.reader.findChild<ReaderPane *>(u"englishPane"_s);
        QWheelEvent wheel({ 10, 10 }, pane->viewport()->mapToGlobal(QPointF(10, 10)), {}, { 0, -1200 }, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(pane->viewport(), &wheel);
        const int place = pane->verticalScrollBar()->value();
        speech.speaker->finish();
        QCOMPARE(pane->verticalScrollBar()->value(), place);
        QCOMPARE(speech.speaker->said.constLast(), u"el Ε1"_s);
    }

    void withoutAVoiceItSaysSoOnceAndGoesOnSilently()
    {
        Speech speech;
        speech.speaker->isBroken = true;
        speech.desk->speech().setTimes([](const QString &) { return 60'000; }, [](const QString &) { return 1; });
        QSignalSpy told(speech.desk.get(), &SpeechDesk::told);
        QSignalSpy reached(&speech.desk->speech(), &LessonSpeech::reached);
        speech.speak.trigger();
        QTRY_VERIFY(!speech.desk->speech().isSpeaking());
        QCOMPARE(told.size(), 2); // the problem, and the end
        QCOMPARE(reached.size(), 6);
    }

    void escapeDoesNotLeaveTheProblemStandingAsIfItWentOn()
    {
        Speech speech;
        speech.speaker->isBroken = true;
        QSignalSpy told(speech.desk.get(), &SpeechDesk::told);
        speech.reader.show();
        QVERIFY(QTest::qWaitForWindowActive(&speech.reader));
        speech.reader.setFocus();
        speech.speak.trigger();
        QTRY_COMPARE(told.size(), 1);
        QTest::keyClick(speech.reader.focusWidget(), Qt::Key_Escape);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.constLast().constFirst().toString(), u"Reading aloud has stopped."_s);
    }

    void aVoiceThatIsMissingForOneLanguageDoesNotSilenceTheOther()
    {
        Speech speech(2);
        speech.speaker->missing = LessonLanguage::English;
        speech.desk->speech().setTimes([](const QString &) { return 60'000; }, [](const QString &) { return 1; });
        QSignalSpy told(speech.desk.get(), &SpeechDesk::told);
        speech.speak.trigger();
        speech.speaker->finish();
        QTRY_COMPARE(speech.speaker->said, QStringList({ u"el Ε0"_s, u"en E0"_s, u"el Ε1"_s }));
        speech.speaker->finish();
        QTRY_VERIFY(!speech.desk->speech().isSpeaking());
        QCOMPARE(speech.speaker->said.size(), 3);
        QCOMPARE(told.size(), 2); // the problem, and the end
    }

    void withoutALessonNothingIsReadAndTheActionIsNotTicked()
    {
        Speech speech(0);
        speech.speak.trigger();
        QVERIFY(!speech.speak.isChecked());
        QVERIFY(speech.speaker->said.isEmpty());
    }

    void aVoiceThatNeverEndsIsNotWaitedFor()
    {
        Speech speech;
        speech.desk->speech().setTimes([](const QString &) { return 1; }, [](const QString &) { return 1; });
        QSignalSpy told(speech.desk.get(), &SpeechDesk::told);
        speech.speak.trigger();
        QTRY_VERIFY(!speech.desk->speech().isSpeaking());
        QCOMPARE(told.size(), 2); // the problem, and the end
        QCOMPARE(LessonSpeech::longestMs(u"0123456789"_s), 4'500);
    }

    void aProgramThatIsNotThereIsTold()
    {
        EspeakSpeaker speaker(u"no-such-voice"_s);
        QSignalSpy failed(&speaker, &Speaker::failed);
        speaker.say(u"a"_s, LessonLanguage::Greek);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Speaker::Problem>(), Speaker::Problem::NoProgram);
    }

    void theProgramIsGivenTheLanguageAndTheText()
    {
        QTemporaryDir directory;
        EspeakSpeaker speaker(script(directory,
            "echo \"$@\" > " + directory.filePath(u"out"_s).toUtf8() + "\ncat >> "
                + directory.filePath(u"out"_s).toUtf8() + "\nsleep 0.3\n")); // it speaks so long
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.say(u"--καλημέρα"_s, LessonLanguage::Greek);
        QTRY_COMPARE(finished.size(), 1);
        QFile out(directory.filePath(u"out"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(out.readAll()), u"-v el --stdin\n--καλημέρα"_s);
    }

    void aProgramThatEndsBeforeAnyoneCouldHaveHeardItMadeNoSound()
    {
        QTemporaryDir directory;
        EspeakSpeaker speaker(script(directory, "cat > /dev/null\n"));
        QSignalSpy failed(&speaker, &Speaker::failed);
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.say(u"Ο κανόνας είναι απλός. "_s.repeated(100), LessonLanguage::Greek);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Speaker::Problem>(), Speaker::Problem::NoSound);
        QCOMPARE(finished.size(), 0);
    }

    void aProgramThatFailsIsToldAndOneThatIsStoppedIsNot()
    {
        QTemporaryDir directory;
        EspeakSpeaker speaker(script(directory, "exit 3\n"));
        QSignalSpy failed(&speaker, &Speaker::failed);
        QSignalSpy finished(&speaker, &Speaker::finished);
        speaker.say(u"a"_s, LessonLanguage::English);
        QTRY_COMPARE(failed.size(), 1);
        speaker.say(u"a"_s, LessonLanguage::English);
        speaker.stop();
        speaker.say(u"b"_s, LessonLanguage::English);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_MAIN(TestSpeech)

#include "tst_speech.moc"

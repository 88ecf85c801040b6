#include "exchange/giftreader.h"
#include "lessons/lessonpack.h"

#include <QDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

LessonPack shipped(const QString &id)
{
    const auto read = readPack(u":/lessons/"_s + id);
    if (const auto *fault = std::get_if<Fault>(&read))
        qFatal("%s %s", qUtf8Printable(fault->file), qUtf8Printable(fault->text));
    return std::get<LessonPack>(read);
}

} // namespace

class TestShippedLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Every test reads each lesson that comes with the program.
    void initTestCase_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("sentences"); // at least, on each side
        QTest::addColumn<int>("questions");
        QTest::addColumn<int>("terms");
        QTest::newRow("three lessons") << u"three-lessons"_s << 60 << 10 << 15;
        QTest::newRow("obvious chart") << u"obvious-chart"_s << 35 << 5 << 10;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, id);
        m_pack = shipped(id);
        QCOMPARE(m_pack.lesson.id, id);
    }

    void everyShippedLessonIsReadHere()
    {
        QCOMPARE(QDir(u":/lessons"_s).entryList(QDir::Dirs), (QStringList { u"obvious-chart"_s, u"three-lessons"_s }));
    }

    // When the texts were edited this says what the manifest must hold.
    void theManifestIsTheOneOfTheFiles()
    {
        QFETCH_GLOBAL(QString, id);
        const QDir folder(QStringLiteral(PISTIS_SOURCE_DIR "/resources/lessons/") + id);
        QList<PackFile> files;
        const QStringList names = folder.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (name != "manifest.json"_L1)
                files.append({ .path = name, .bytes = file.readAll() });
        }
        const PackManifest expected = withFiles(m_pack.manifest, files);
        QVERIFY2(m_pack.manifest == expected, manifestJson(expected).constData());
    }

    void everySentenceIsLinkedOnceAndInOrder()
    {
        int left = 0;
        int right = 0;
        for (const LessonLink &link : std::as_const(m_pack.lesson.links)) {
            QVERIFY(!link.left.isEmpty() && !link.right.isEmpty());
            QCOMPARE(link.status, LessonLink::Status::Confirmed);
            for (const int index : link.left)
                QCOMPARE(index, left++);
            for (const int index : link.right)
                QCOMPARE(index, right++);
        }
        QCOMPARE(left, m_pack.lesson.greek.sentences().size());
        QCOMPARE(right, m_pack.lesson.english.sentences().size());
        QFETCH_GLOBAL(int, sentences);
        QVERIFY(left >= sentences && right >= sentences);
    }

    void linkedBlocksAreOfOneKind()
    {
        QCOMPARE(m_pack.lesson.greek.blocks.size(), m_pack.lesson.english.blocks.size());
        for (qsizetype at = 0; at < m_pack.lesson.greek.blocks.size(); ++at)
            QCOMPARE(m_pack.lesson.greek.blocks.at(at).kind, m_pack.lesson.english.blocks.at(at).kind);
    }

    void headingsCanBePractisedOnTheSamePlacesInBothLanguages()
    {
        QFETCH_GLOBAL(QString, id);
        const QMap<int, Practice> expected = id == u"three-lessons"
            ? QMap<int, Practice> { { 1, Practice::Visits }, { 2, Practice::Requests }, { 3, Practice::Promises } }
            : QMap<int, Practice> { { 1, Practice::Evidence }, { 2, Practice::Visits } };
        QCOMPARE(m_pack.lesson.greek.front.practice, expected);
        QCOMPARE(m_pack.lesson.english.front.practice, expected);
    }

    void theGreekIsWrittenWithGreekLettersOnly()
    {
        const QStringList sentences = m_pack.lesson.greek.sentences();
        for (const QString &sentence : sentences) {
            for (qsizetype at = 1; at < sentence.size(); ++at) {
                const bool mixed = sentence[at].isLetter() && sentence[at - 1].isLetter()
                    && sentence[at].script() != sentence[at - 1].script();
                QVERIFY2(!mixed, qUtf8Printable(sentence));
            }
            QVERIFY2(!sentence.contains(u'"') && sentence == sentence.normalized(QString::NormalizationForm_C),
                qUtf8Printable(sentence));
        }
    }

    void everyQuestionIsInBothLanguagesWithReasons()
    {
        const GiftQuestions read = readGift(QString::fromUtf8(m_pack.file(u"questions.gift"_s)), u"questions.gift"_s);
        QVERIFY(read.faults.isEmpty());
        QFETCH_GLOBAL(int, questions);
        QVERIFY(read.cards.size() >= questions);
        for (const QuizCard &card : read.cards) {
            QVERIFY(!card.id.isEmpty() && !card.greek.isEmpty() && !card.english.isEmpty());
            int right = 0;
            for (const QuizAnswer &answer : card.answers) {
                right += answer.isRight;
                QVERIFY2(!answer.greek.isEmpty() && !answer.english.isEmpty() && !answer.greekReason.isEmpty()
                        && !answer.englishReason.isEmpty(),
                    qUtf8Printable(card.id));
            }
            QCOMPARE(right, 1);
        }
    }

    void everyTermIsInBothLanguages()
    {
        QFETCH_GLOBAL(int, terms);
        QVERIFY(m_pack.lesson.glossary.size() >= terms);
        for (const GlossaryTerm &term : std::as_const(m_pack.lesson.glossary))
            QVERIFY2(!term.greek.isEmpty() && !term.english.isEmpty(), qUtf8Printable(term.greek));
    }

private:
    LessonPack m_pack;
};

QTEST_GUILESS_MAIN(TestShippedLesson)

#include "tst_shippedlesson.moc"

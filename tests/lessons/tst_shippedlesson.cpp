#include "exchange/giftreader.h"
#include "lessons/lessonpack.h"

#include <QDir>
#include <QTest>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestShippedLesson : public QObject
{
    Q_OBJECT

private:
    LessonPack m_pack;

private Q_SLOTS:
    void initTestCase()
    {
        auto read = readPack(u":/lessons/three-lessons"_s);
        if (const auto *fault = std::get_if<Fault>(&read))
            QFAIL(qUtf8Printable(fault->file + u' ' + fault->text));
        m_pack = std::get<LessonPack>(read);
    }

    // When the texts were edited this says what the manifest must hold.
    void theManifestIsTheOneOfTheFiles()
    {
        const QDir folder(QStringLiteral(PISTIS_SOURCE_DIR "/resources/lessons/three-lessons"));
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
        QVERIFY(left >= 60 && right >= 60);
    }

    void linkedBlocksAreOfOneKind()
    {
        QCOMPARE(m_pack.lesson.greek.blocks.size(), m_pack.lesson.english.blocks.size());
        for (qsizetype at = 0; at < m_pack.lesson.greek.blocks.size(); ++at)
            QCOMPARE(m_pack.lesson.greek.blocks.at(at).kind, m_pack.lesson.english.blocks.at(at).kind);
    }

    void threeHeadingsCanBePractised()
    {
        const QMap<int, Practice> expected { { 1, Practice::Visits }, { 2, Practice::Requests },
            { 3, Practice::Promises } };
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
        QVERIFY(read.cards.size() >= 10);
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
        QVERIFY(m_pack.lesson.glossary.size() >= 15);
        for (const GlossaryTerm &term : std::as_const(m_pack.lesson.glossary))
            QVERIFY2(!term.greek.isEmpty() && !term.english.isEmpty(), qUtf8Printable(term.greek));
    }
};

QTEST_GUILESS_MAIN(TestShippedLesson)

#include "tst_shippedlesson.moc"

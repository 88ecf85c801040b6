#include "widgets/textheights.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QWidget>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestTextHeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreExpectedAsHighAsTheyAreSet()
    {
        const QStringList words { u"Ο"_s, u"πελάτης"_s, u"περιμένει"_s, u"μια"_s, u"απάντηση,"_s, u"που"_s, u"the"_s,
            u"customer"_s, u"well-kept"_s, u"follow-up"_s, u"—"_s, u"εμπιστοσύνη·"_s, u"(10.000)"_s };
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QWidget device;
        const ReaderStyle style(12, QGuiApplication::palette());
        constexpr qreal width = 320;
        TextHeights heights(style, device, width);
        QStringList texts; // looked at as long as the heights are
        for (int at = 0; at < 200; ++at) {
            QStringList text;
            for (int word = random.bounded(1, 60); word > 0; --word)
                text.append(words.at(random.bounded(int(words.size()))));
            texts.append(text.join(u' '));
        }
        int wrong = 0;
        for (const QString &text : std::as_const(texts)) {
            const LessonRow row { .greek = text };
            wrong += heights.heightOf(row, text) != setHeight(style, row, text, width);
        }
        QVERIFY2(wrong <= texts.size() / 50, qPrintable(u"%1 of %2"_s.arg(wrong).arg(texts.size())));
    }

private:
    static qreal setHeight(const ReaderStyle &style, const LessonRow &row, const QString &text, qreal width)
    {
        QTextDocument document;
        document.setDocumentMargin(0);
        document.setTextWidth(width);
        QTextCursor cursor(&document);
        cursor.setBlockFormat(style.blockFormat(row, nullptr));
        cursor.insertText(text, style.charFormat(row));
        (void)document.size();
        return document.firstBlock().layout()->lineCount() * style.blockFormat(row, nullptr).lineHeight();
    }
};

QTEST_MAIN(TestTextHeights)

#include "tst_textheights.moc"

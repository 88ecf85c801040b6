#include "widgets/wrappedlabel.h"

#include <QPlainTextEdit>
#include <QSplitter>
#include <QTest>
#include <QVBoxLayout>

using namespace Pistis;
using namespace Qt::StringLiterals;

class TestWrappedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allItsWordsHaveRoom()
    {
        WrappedLabel label;
        label.setText(u"Visits go with fewer losses in this book. "_s.repeated(6));
        label.resize(400, 10);
        label.show();
        QTRY_VERIFY(label.minimumSizeHint().height() >= label.heightForWidth(400));
        const int before = label.minimumSizeHint().height();
        label.setText(label.text().repeated(2)); // without another width
        QVERIFY(label.minimumSizeHint().height() > before);
        label.setText({});
        QCOMPARE(label.minimumSizeHint().height(), 0);
    }

    void longerWordsGetRoomInASplitter()
    {
        QSplitter splitter(Qt::Vertical);
        auto *below = new QWidget(&splitter);
        auto *bar = new QWidget(&splitter);
        auto *label = new WrappedLabel(bar);
        auto *layout = new QVBoxLayout(bar);
        layout->addWidget(label);
        layout->addWidget(new QLabel(u"The next line."_s));
        label->setText(u"Short."_s);
        below->setMinimumHeight(10);
        splitter.setChildrenCollapsible(false);
        splitter.resize(400, 400);
        splitter.setSizes({ 390, 10 });
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        label->setText(u"Visits go with fewer losses in this book. "_s.repeated(6));
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
        splitter.resize(300, 400);
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }

    void wordsInABarAboveAChartGetRoomWhenTheWindowIsNarrower()
    {
        QSplitter splitter(Qt::Vertical);
        auto *above = new QPlainTextEdit(&splitter);
        Q_UNUSED(above)
        auto *strip = new QWidget(&splitter);
        auto *stripLayout = new QVBoxLayout(strip);
        auto *bar = new QWidget;
        auto *barLayout = new QVBoxLayout(bar);
        auto *label = new WrappedLabel(bar);
        label->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
        barLayout->addWidget(label);
        auto *chart = new QWidget;
        chart->setMinimumHeight(100);
        stripLayout->addWidget(bar, 0);
        stripLayout->addWidget(chart, 1);
        label->setText(u"Visits go with fewer losses in this book. "_s.repeated(6));
        splitter.resize(700, 500);
        splitter.setSizes({ 350, 150 });
        splitter.show();
        QVERIFY(QTest::qWaitForWindowExposed(&splitter));
        for (const int width : { 500, 420, 380 }) {
            splitter.resize(width, 500);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()),
                qPrintable(
                    u"%1: %2 < %3"_s.arg(width).arg(label->height()).arg(label->heightForWidth(label->width()))));
        }
    }

    // As a window that was as high as the screen grew beyond it.
    void oneThatIsNarrowForAMomentAsksForNoTower()
    {
        WrappedLabel label;
        label.setText(u"Visits go with fewer losses in this book. "_s.repeated(6));
        label.resize(4, 10);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QVERIFY(label.minimumSizeHint().height() > 0);
        QVERIFY(label.minimumSizeHint().height() < label.fontMetrics().height() * 12);
    }
};

QTEST_MAIN(TestWrappedLabel)

#include "tst_wrappedlabel.moc"

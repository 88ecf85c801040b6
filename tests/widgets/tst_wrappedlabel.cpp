#include "widgets/wrappedlabel.h"

#include <QTest>

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
        QTRY_VERIFY(label.minimumHeight() >= label.heightForWidth(400));
    }

    // As a window that was as high as the screen grew beyond it.
    void oneThatIsNarrowForAMomentAsksForNoTower()
    {
        WrappedLabel label;
        label.setText(u"Visits go with fewer losses in this book. "_s.repeated(6));
        label.resize(4, 10);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        QVERIFY(label.minimumHeight() > 0);
        QVERIFY(label.minimumHeight() < label.fontMetrics().height() * 12);
    }
};

QTEST_MAIN(TestWrappedLabel)

#include "tst_wrappedlabel.moc"

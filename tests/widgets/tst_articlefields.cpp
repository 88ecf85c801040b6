#include "support/typing.h"
#include "widgets/articleheadedit.h"
#include "widgets/articlesideedit.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

// The fields of an article in a dialog that is in front; what they told to take is counted.
struct Shown
{
    int taken = 0;
    std::unique_ptr<QDialog> dialog = std::make_unique<QDialog>();
    ArticleSideEdit *side = new ArticleSideEdit;
    ArticleHeadEdit *head = new ArticleHeadEdit;
    QLineEdit *file = side->findChild<QLineEdit *>(u"fileEdit"_s);
    QLineEdit *title = head->findChild<QLineEdit *>(u"titleEdit"_s);

    Shown()
    {
        auto *layout = new QVBoxLayout(dialog.get());
        layout->addWidget(side);
        layout->addWidget(head);
        QObject::connect(side, &ArticleSideEdit::changed, [this] { ++taken; });
        QObject::connect(head, &ArticleHeadEdit::changed, [this] { ++taken; });
        dialog->open();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    void write(QLineEdit *field) const
    {
        field->setFocus();
        typeText(field, u"a"_s);
    }
};

} // namespace

class TestArticleFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsTakenWhenTheFieldIsLeft()
    {
        Shown shown;
        shown.write(shown.file);
        QTest::keyClick(shown.file, Qt::Key_Tab);
        QCOMPARE(shown.taken, 1);
        shown.write(shown.title);
        QTest::keyClick(shown.title, Qt::Key_Return);
        QCOMPARE(shown.taken, 2);
    }

    void nothingIsTakenWhileTheDialogGoes()
    {
        for (QLineEdit *Shown::*field : { &Shown::file, &Shown::title }) {
            Shown shown;
            shown.write(shown.*field);
            QVERIFY((shown.*field)->hasFocus());
            shown.dialog.reset();
            QCOMPARE(shown.taken, 0);
        }
    }

    void nothingIsTakenWhenTheDialogIsClosed()
    {
        for (QLineEdit *Shown::*field : { &Shown::file, &Shown::title }) {
            Shown shown;
            shown.write(shown.*field);
            shown.dialog->close();
            QVERIFY(!shown.dialog->isVisible());
            QCOMPARE(shown.taken, 0);
        }
    }
};

QTEST_MAIN(TestArticleFields)

#include "tst_articlefields.moc"

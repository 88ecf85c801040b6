#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({ luminance(one), luminance(other) });
    return (light + 0.05) / (dark + 0.05);
}

// Of the left edge of a part against the window around it.
double edgeContrast(QWidget &part)
{
    constexpr int edgeWidth = 3;
    const QImage picture = part.grab().toImage();
    double most = 1;
    for (int x = 0; x < edgeWidth; ++x)
        most = std::max(most,
            contrast(picture.pixelColor(x, picture.height() / 2), QApplication::palette().color(QPalette::Window)));
    return most;
}

using Make = std::function<QWidget *(QWidget *)>;

} // namespace

Q_DECLARE_METATYPE(Make)

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(ThemeChoice::System); }

    void whatTakesInputHasAnEdgeThatIsSeen_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<Make>("make");
        const QList<std::pair<const char *, Make>> parts {
            { "line", [](QWidget *in) { return new QLineEdit(in); } },
            { "words", [](QWidget *in) { return new QPlainTextEdit(in); } },
            { "list", [](QWidget *in) { return new QListView(in); } },
            { "table", [](QWidget *in) { return new QTableView(in); } },
            { "choice", [](QWidget *in) { return new QComboBox(in); } },
            { "day", [](QWidget *in) { return new QDateEdit(in); } },
            { "button", [](QWidget *in) { return new QPushButton(u"Save"_s, in); } },
        };
        for (const char *theme : { "dark", "contrast" }) {
            for (const auto &[name, make] : parts)
                QTest::addRow("%s, %s", name, theme) << QString::fromLatin1(theme) << make;
        }
    }

    void whatTakesInputHasAnEdgeThatIsSeen()
    {
        QFETCH(const QString, theme);
        QFETCH(const Make, make);
        applyTheme(themeNamed(theme));
        QWidget window;
        QWidget *part = make(&window);
        part->resize(200, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY2(edgeContrast(*part) >= 3, qPrintable(QString::number(edgeContrast(*part))));
    }
};

QTEST_MAIN(TestTheme)

#include "tst_theme.moc"

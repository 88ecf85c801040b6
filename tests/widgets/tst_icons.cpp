#include "widgets/icons.h"

#include <QAction>
#include <QDirIterator>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Pistis;

namespace {

// The colours of all pixels that are drawn fully.
QSet<QRgb> colorsOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image = icon.pixmap(QSize(80, 80), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255)
                colors.insert(image.pixel(x, y));
        }
    }
    return colors;
}

QPalette paletteOf(const QColor &text, const QColor &disabled)
{
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    return palette;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsALineDrawingInABoxOf20Pixels()
    {
        QDirIterator files(u":/icons"_s, { u"*.svg"_s });
        int seen = 0;
        for (; files.hasNext(); ++seen) {
            const QString path = files.next();
            QSvgRenderer renderer(path);
            QVERIFY2(renderer.isValid(), qUtf8Printable(path));
            QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 20, 20));
            const QIcon drawn = icon(files.fileInfo().completeBaseName(), QColor(Qt::blue));
            QVERIFY2(!colorsOf(drawn).isEmpty(), qUtf8Printable(path));
        }
        QVERIFY(seen > 30);
    }

    void anIconTakesThePalettesColours()
    {
        const QColor light(0xEE, 0xEE, 0xEE);
        const QColor grey(0x77, 0x77, 0x77);
        const QIcon drawn = icon(u"kept", paletteOf(light, grey));
        QCOMPARE(colorsOf(drawn), QSet<QRgb> { light.rgb() });
        QCOMPARE(colorsOf(drawn, QIcon::Disabled), QSet<QRgb> { grey.rgb() });
    }

    void actionsAndButtonsTakeTheIconThatTheyName()
    {
        QWidget window;
        window.setPalette(paletteOf(QColor(Qt::red), QColor(Qt::gray)));
        auto *action = new QAction(&window);
        action->setProperty("iconName", u"undo"_s);
        auto *button = new QPushButton(&window);
        button->setProperty("iconName", u"add"_s);
        auto *plain = new QPushButton(&window);
        drawIcons(window);
        QVERIFY(colorsOf(action->icon()).contains(QColor(Qt::red).rgb()));
        QVERIFY(!button->icon().isNull());
        QVERIFY(plain->icon().isNull());
    }

    void everyFormNamesIconsThatAreThere()
    {
        static const QRegularExpression named(u"\"iconName\"[^>]*><string[^>]*>([^<]*)<"_s);
        QDirIterator forms(QStringLiteral(PISTIS_SOURCE_DIR "/ui"), { u"*.ui"_s });
        int seen = 0;
        while (forms.hasNext()) {
            QFile form(forms.next());
            QVERIFY(form.open(QIODevice::ReadOnly));
            for (auto names = named.globalMatch(QString::fromUtf8(form.readAll())); names.hasNext(); ++seen) {
                const QString name = names.next().captured(1);
                QVERIFY2(!icon(name, QColor(Qt::red)).isNull(), qUtf8Printable(form.fileName() + u": "_s + name));
            }
        }
        QVERIFY(seen > 10);
    }

    void anUnknownNameGivesNoIcon()
    {
        QVERIFY(icon(u"no-such-icon", QPalette()).isNull());
        QVERIFY(icon(u"no-such-icon", QColor(Qt::red)).isNull());
    }
};

QTEST_MAIN(TestIcons)

#include "tst_icons.moc"

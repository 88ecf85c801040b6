#include "app/preferences.h"
#include "app/privatefiles.h"
#include "pictures.h"
#include "program.h"
#include "widgets/greekkeys.h"
#include "widgets/interfacelanguage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

int refuse(const QString &sentence)
{
    QTextStream(stderr) << "pistis: " << sentence << '\n';
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Pistis;
    keepNewFilesPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pistis"_s);
    QApplication::setApplicationDisplayName(u"Pistis"_s);
    QApplication::setApplicationVersion(QStringLiteral(PISTIS_VERSION));
    QApplication::setDesktopFileName(u"org.pistis.Pistis"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({ { u"book"_s, u"Opens this book; makes it when it is missing."_s, u"FILE"_s },
        { u"language"_s, u"Language of the interface: el or en."_s, u"CODE"_s },
        { u"theme"_s, u"Colours: system, light, dark or contrast."_s, u"NAME"_s },
        { u"pictures"_s, u"Draws every workspace into this folder and ends."_s, u"DIR"_s } });
    parser.process(application);

    GreekKeys greekKeys;
    application.installEventFilter(&greekKeys);
    Preferences preferences;
    const QString code = parser.isSet(u"language"_s) ? parser.value(u"language"_s) : preferences.language();
    const QString theme = parser.isSet(u"theme"_s) ? parser.value(u"theme"_s) : preferences.theme();
    if (code != u"el" && code != u"en")
        return refuse(u"--language takes el or en."_s);
    if (!themeNames().contains(theme))
        return refuse(u"--theme takes system, light, dark or contrast."_s);

    preferences.useLanguage(code);
    preferences.useTheme(theme);

    const SystemClock clock;
    InterfaceLanguage language;
    if (parser.isSet(u"pictures"_s)) {
        Pictures pictures(clock, language, parser.value(u"pictures"_s));
        return pictures.draw();
    }
    language.set(code);
    applyTheme(themeNamed(theme));
    Program program(clock, preferences, language);
    program.start(parser.value(u"book"_s));
    return QApplication::exec();
}

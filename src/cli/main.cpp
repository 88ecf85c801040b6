#include "app/privatefiles.h"
#include "cli/commandtable.h"
#include "cli/printcommand.h"

#include <QGuiApplication>

#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Pistis::keepNewFilesPrivate();
    QStringList args;
    for (int at = 1; at < argc; ++at)
        args.append(QString::fromLocal8Bit(argv[at]));
    std::unique_ptr<QCoreApplication> application;
    int names = 1; // the options are ours
    if (Pistis::drawsPages(args)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(names, argv);
    } else {
        application = std::make_unique<QCoreApplication>(names, argv);
    }
    QCoreApplication::setApplicationName(u"pistis"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return Pistis::runCli(args, Pistis::CliContext { .out = out, .err = err });
}

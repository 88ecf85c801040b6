#include "app/privatefiles.h"
#include "cli/commandtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Pistis::keepNewFilesPrivate();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pistis"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return Pistis::runCli(QCoreApplication::arguments().mid(1), Pistis::CliContext { .out = out, .err = err });
}

#pragma once

#include <QString>
#include <QTextStream>

namespace Pistis {

// Exit codes that scripts may rely on.
enum ExitCode { Done = 0, NotDone = 1, Usage = 2, BadData = 65, NoInput = 66 };

// What every command is given: the global options and where to write.
struct CliContext
{
    QTextStream &out;
    QTextStream &err;
    QString book {}; // --book FILE; empty: not given
    QString language {}; // --language; "el" or "en"

    // The book of --book, else the last one of the settings, else the default one.
    QString bookPath() const;
};

} // namespace Pistis

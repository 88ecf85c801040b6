#include "cli/passphrase.h"

#include "cli/clicontext.h"

#include <QCoreApplication>

#include <iostream>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace Pistis {

namespace {

    struct PassphraseText
    {
        Q_DECLARE_TR_FUNCTIONS(PassphraseText)
    };

    // What is typed is not shown until this is gone.
    class Unseen
    {
    public:
        Unseen()
        {
            m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            if (m_known)
                tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }

        Unseen(const Unseen &) = delete;
        Unseen &operator=(const Unseen &) = delete;

        ~Unseen()
        {
            if (m_known)
                tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }

    private:
        termios m_before {};
        bool m_known = false;
    };

    QString typedLine()
    {
        std::string line;
        std::getline(std::cin, line);
        if (line.ends_with('\r'))
            line.pop_back();
        return QString::fromStdString(line);
    }

    QString asked(CliContext &context, const QString &question)
    {
        context.err << question << ' ' << Qt::flush;
        const Unseen unseen;
        const QString line = typedLine();
        context.err << Qt::endl;
        return line;
    }

} // namespace

QString askedPassphrase(CliContext &context, bool twice)
{
    if (isatty(STDIN_FILENO) == 0)
        return typedLine();
    const QString first = asked(context, PassphraseText::tr("Passphrase:"));
    if (twice && !first.isEmpty() && asked(context, PassphraseText::tr("The same again:")) != first) {
        context.err << PassphraseText::tr("The two passphrases differ. Please write the same one twice.") << Qt::endl;
        return {};
    }
    return first;
}

} // namespace Pistis

#include "cli/clicontext.h"

#include "app/preferences.h"

namespace Pistis {

QString CliContext::bookPath() const
{
    if (!book.isEmpty())
        return book;
    const QString last = Preferences().lastBook();
    return last.isEmpty() ? Preferences::defaultBook() : last;
}

} // namespace Pistis

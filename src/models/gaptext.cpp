#include "models/gaptext.h"

#include "models/linktext.h"

namespace Pistis {

QString gapText(const EvidenceResult &result, const TextLanguage &language)
{
    const QString sentence = language.translate("GapText", "%1; %2.", "the usual chart's claim; the honest result")
                                 .arg(naiveClaimText(result.naive, language), linkText(result.verdict, language));
    return language.locale().toUpper(sentence.left(1)) + sentence.mid(1);
}

} // namespace Pistis

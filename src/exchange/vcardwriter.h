#pragma once

#include "exchange/contactcard.h"

namespace Pistis {

enum class CardVersion { V3, V4 };

// The card as the customer is now, with what a card that was kept holds besides. Of `now` the properties do not count.
ContactCard mergedCard(const ContactCard &now, const ContactCard &kept);

QByteArray cardBytes(const ContactCard &card, CardVersion version);

} // namespace Pistis

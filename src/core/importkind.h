#pragma once

namespace Pistis {

enum class ImportKind { Customers, Visits };

} // namespace Pistis

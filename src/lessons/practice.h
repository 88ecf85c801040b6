#pragma once

namespace Pistis {

// What a reader can practise below a heading with customers of their own; evidence is both charts of their own log.
enum class Practice { None, Visits, Requests, Promises, Evidence };

} // namespace Pistis

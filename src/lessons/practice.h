#pragma once

namespace Pistis {

// What a reader can practise below a heading with customers of their own.
enum class Practice { None, Visits, Requests, Promises };

} // namespace Pistis

-- Posts one check a request, of a random line of BENCH_KEYS (hexadecimal).
local token, keys = os.getenv("BENCH_TOKEN"), os.getenv("BENCH_KEYS")
local identifiers = {}
for line in io.lines(keys) do identifiers[#identifiers + 1] = line end

function init() math.randomseed(os.time()) end

function request()
  local headers = { ["Content-Type"] = "application/json" }
  if token then headers["Authorization"] = "Bearer " .. token end
  local body = '{"checks":[{"identifierType":"sha256","identifier":"' .. identifiers[math.random(#identifiers)]
    .. '","channel":"email","scope":"direct-marketing"}]}'
  return wrk.format("POST", nil, headers, body)
end


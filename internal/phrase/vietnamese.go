package phrase

var vietnamese = language{code: "vi", phrases: phrases{
	SourceLink: {
		"(nguồn|nguồn tin|nguồn bài viết|theo nguồn|link nguồn):*",
	},
	AboutAuthor: {
		"(về tác giả|giới thiệu tác giả|bài viết cùng tác giả|xem tất cả bài viết)", "tác giả:*",
	},
	Related: {
		"(công thức khác|món ngon khác|công thức liên quan)",
		"(bài viết|tin|bài|tin tức|chủ đề|nội dung) (liên quan|cùng chuyên mục|tương tự|khác|cùng chủ đề|nổi " +
			"bật khác)",
		"(có thể bạn quan tâm|bạn có thể quan tâm|có thể bạn thích|bạn có thể thích|đừng bỏ lỡ|xem thêm|đọc " +
			"thêm|đọc tiếp|tin liên quan|cùng chuyên mục|liên quan)",
		"câu hỏi (liên quan|tương tự)",
	},
	ReadAlso: {
		"(xem|đọc|nghe|tìm hiểu) (thêm|tiếp|ngay):*",
		"(mời bạn đọc|mời độc giả xem thêm|có thể bạn quan tâm|bài liên quan): *20",
		"mời (bạn đọc|độc giả|quý độc giả|bạn) (xem|đọc|theo dõi|đón) *12",
	},
	MoreOn: {
		"(tin|bài viết|bài|tin tức) (mới|mới nhất|mới đăng|gần đây|khác)", "xem thêm (tin|bài|về) (*4|)",
	},
	PrevNext: {
		"(chương|tập|phần) (trước|sau|tiếp|tiếp theo|kế tiếp)",
		"(danh sách|mục lục) (chương|các chương)",
		"(bài|bài viết|trang|tin|chương) (trước|sau|tiếp theo|kế tiếp|trước đó|tiếp):*",
		"(điều hướng bài viết|bài cũ hơn|bài mới hơn|trước sau|trang trước trang sau)",
		"trang # (/|trên|trong|) #",
	},
	Tags: {
		"(từ khóa|từ khoá|tag|tags|nhãn|đăng trong|đăng tại):*", "(chủ đề|danh mục|chuyên mục)",
		"(chủ đề|danh mục|chuyên mục): *20",
	},
	Share: {
		"(nhấn|bấm) (vào|để) (đây|chia sẻ) *",
		"(chia sẻ|chia sẻ bài viết|chia sẻ ngay|gửi cho bạn bè|chia sẻ bài viết này|chia sẻ lên):*",
		"(chia sẻ|gửi) (lên|qua|với|trên|bài viết|bài viết này|bài viết lên|cho) (facebook|zalo|twitter|" +
			"email|telegram|bạn bè|mạng xã hội|linkedin) (*4|)",
	},
	Follow: {
		"(theo dõi|theo dõi chúng tôi|kết nối với chúng tôi|quan tâm|mạng xã hội)",
		"(theo dõi|quan tâm|hãy theo dõi) (chúng tôi|báo|kênh|fanpage|trang) (trên|tại|*6) (*6|)",
		"# người theo dõi", "(tham gia|theo dõi) (kênh|nhóm) (telegram|zalo|youtube|facebook) (*6|)",
		"* (theo dõi chúng tôi|tham gia kênh|đăng ký kênh) *",
	},
	Breadcrumb: {
		"(bạn đang ở đây|bạn đang ở):*", "trang chủ: *12",
		"(trở về|quay lại|về) (trang chủ|đầu trang|danh sách)",
	},
	Cookie: {
		"(chúng tôi|trang web này|website này|trang này) (sử dụng|có sử dụng) cookie *",
		"(chấp nhận|từ chối|đồng ý) (tất cả|cookie|tất cả cookie)",
		"(cài đặt|chính sách) (cookie|quyền riêng tư)",
	},
	Newsletter: {
		"bạn nhận được (email|thư) này (vì|do|bởi vì) *",
		"hủy đăng ký (nhận|) (*6|)",
		"(đăng ký|đăng ký nhận tin|bản tin|nhận bản tin|đăng ký nhận bản tin)",
		"đăng ký (nhận|để nhận) (bản tin|tin|email|thông báo) (*8|)",
		"(nhập|điền) (địa chỉ|) email (của bạn|) (*4|)", "(email của bạn|địa chỉ email|email)",
		"bạn (nhận được|đang nhận) (email|thư|bản tin) này (vì|do) *", "(hủy|huỷ) (đăng ký|nhận tin|theo dõi)",
	},
	Advertisement: {
		"(quảng cáo|tài trợ|nhà tài trợ|nội dung tài trợ|thông tin doanh nghiệp|liên hệ quảng cáo|bài viết " +
			"tài trợ|tắt quảng cáo):*",
	},
	Recommended: {
		"(đề xuất|nổi bật|đề xuất cho bạn|dành cho bạn|tiêu điểm|xu hướng|tin nổi bật|được quan tâm|gợi ý " +
			"cho bạn|đáng chú ý|chọn lọc)",
	},
	Comments: {
		"(bình luận|ý kiến|ý kiến bạn đọc|viết bình luận|gửi bình luận|để lại bình luận|thảo luận|xem bình " +
			"luận|chưa có bình luận|ý kiến của bạn|bình luận của bạn|xem thêm bình luận|bình luận bạn đọc|" +
			"trả lời):*",
		"(#|không có|xem|tất cả|chưa có) (bình luận|ý kiến|phản hồi|trả lời)", "bình luận #",
		"(để lại|viết) (một|) (bình luận|trả lời|phản hồi) (*4|)", "(hãy là|trở thành) người đầu tiên (*6|)",
		"(đăng nhập|bạn cần đăng nhập|vui lòng đăng nhập) để (bình luận|gửi *3|tham gia *3)",
		"ý kiến bạn đọc #", "chia sẻ ý kiến của bạn",
	},
	CommentForm: {
		"email của bạn sẽ không được (hiển thị|công khai|công bố) (*10|)",
		"các trường bắt buộc (được đánh dấu|*4)",
		"(tên|họ tên|họ và tên|trang web|nội dung|phản hồi|hủy trả lời|hủy|gửi|gửi phản hồi|tên của bạn)",
		"lưu tên của tôi *",
		"(bạn cần|vui lòng|) đăng nhập để (trả lời|bình luận|gửi bài|thảo luận) (*2|)",
	},
	Reply: {
		"(thích|báo cáo|trích dẫn|phản hồi|không thích|báo vi phạm|báo xấu|trả lời)",
		"(xem|ẩn) (#|thêm|) (trả lời|phản hồi)", "# (lượt thích|thích|trả lời)", "thích # trả lời",
	},
	Credit: {
		"(ảnh|hình|nguồn ảnh|ảnh minh họa|hình ảnh|ảnh minh hoạ|nguồn hình|đồ họa|ảnh chụp màn hình): *20",
		"(ảnh|hình|hình ảnh) (minh họa|minh hoạ|tư liệu|internet|ttxvn|chụp màn hình)", "@ (ttxvn|vietnam+)",
	},
	Views: {
		"# (lượt xem|lượt đọc|lượt truy cập)", "(lượt xem|lượt đọc|đã xem|số lượt xem) (:|) #",
	},
	ReadingTime: {
		"# phút (đọc|đọc bài)", "(thời gian đọc|đọc trong) (khoảng|) # phút",
	},
	PrintEmail: {
		"tải về", "tải xuống",
		"(in|lưu) công thức",
		"(in|in bài viết|sao chép liên kết|sao chép link|lưu|lưu bài viết|bản in|in trang|lưu tin|copy link|" +
			"cỡ chữ)",
	},
	Skip: {
		"(chuyển đến|đi tới|xem ngay) (công thức|phần công thức)",
		"(bỏ qua|chuyển đến|chuyển tới|đến) (nội dung|nội dung chính|phần nội dung|đến nội dung)",
	},
	BackToTop: {
		"(lên đầu trang|về đầu trang|lên trên|đầu trang|trở lên trên)",
	},
	Login: {
		"(đăng nhập|đăng ký|đăng xuất|mật khẩu|quên mật khẩu|tên đăng nhập|tài khoản|tạo tài khoản|ghi nhớ " +
			"đăng nhập|đăng ký tài khoản|đăng nhập ngay)",
		"(đăng nhập|đăng ký) (hoặc|/|bằng|với|qua) (đăng ký|đăng nhập|google|facebook|zalo)",
	},
	MostRead: {
		"(đọc nhiều|xem nhiều|đọc nhiều nhất|tin đọc nhiều|xem nhiều nhất|tin mới|tin mới nhất|mới nhất|tin " +
			"nóng|tin tức|tin nổi bật|phổ biến|bài viết phổ biến|bài viết mới|nhiều người đọc|bài viết nổi " +
			"bật|tin xem nhiều|tin đọc nhiều nhất|tin mới nhận)",
	},
	Copyright: {
		"(bản quyền|giữ bản quyền) (thuộc về|thuộc|nội dung|©) (*12|)",
		"(ghi rõ nguồn|cấm sao chép|nghiêm cấm sao chép|không được sao chép|vui lòng ghi nguồn) (*20|)",
		"(mọi quyền|tất cả các quyền) được bảo lưu",
		"(giấy phép|giấy phép hoạt động|giấy phép số|giấy phép xuất bản) (số|báo chí|thiết lập|báo) *",
		"(tổng biên tập|cơ quan chủ quản|phó tổng biên tập):*", "(tổng biên tập|phó tổng biên tập) @",
		"bảo lưu mọi quyền (*6|)",
	},
	Legal: {
		"(chính sách bảo mật|điều khoản sử dụng|liên hệ|giới thiệu|về chúng tôi|tuyển dụng|tòa soạn|toà soạn|" +
			"điều khoản|quy định|sơ đồ trang|liên hệ tòa soạn|đặt báo|rss|hướng dẫn)",
	},
	AppPromo: {
		"(tải|cài đặt) (ứng dụng|app|ứng dụng *4) (*4|)",
	},
	Navigation: {
		"(menu|trang chủ|tìm kiếm|đóng|danh mục|chuyên mục|tất cả|hủy|tìm kiếm cho|tất cả chuyên mục|thư mục)",
		"tìm kiếm: *6",
		"trở lại *3",
	},
	ShowMore: {
		"(xem|đọc|tải|hiển thị|xem toàn bộ) (thêm|tất cả|tiếp|chi tiết|toàn bộ|nhiều hơn|bài viết|thêm tin|" +
			"thêm bài viết|đầy đủ)",
		"(chi tiết|tiếp tục đọc|thu gọn|xem tất cả|mở rộng|bấm vào đây)", "tiếp tục đọc *10",
	},
	Byline: {
		"(tác giả|theo|bài|bài và ảnh|thực hiện|biên tập|người viết): @", "(tác giả|theo|biên tập|thực hiện) @",
	},
	PublishedOn: {
		"(ngày đăng|cập nhật|đăng lúc|đăng ngày|cập nhật lần cuối|xuất bản|thời gian đăng):*",
		"(cập nhật|đăng lúc|đăng ngày|xuất bản) # (*8|)", "# (phút|giờ|tuần|tháng|năm|giây) trước",
		"(hôm qua|hôm nay) #",
	},
	Listen: {
		"nghe (đọc bài|bài viết|tin|đọc)",
		"(nghe|nghe bài viết|nghe đọc bài|nghe audio|nghe bài)",
	},
	Gallery: {
		"(xem ảnh|bộ sưu tập|thư viện ảnh|xem toàn bộ ảnh|phóng to)", "(ảnh|hình) # / #",
	},
	Rating: {
		"(đánh giá|bình chọn) (bài viết|bài viết này):*", "# (đánh giá|bình chọn|phiếu)",
		"(bài viết|trang|thông tin|câu trả lời) này có (hữu ích|giúp ích|bổ ích) (không|cho bạn không)",
	},
	Contents: {
		"(mục lục|nội dung chính|nội dung bài viết|trong bài viết này):*",
	},
	Loading: {
		"(đang tải|vui lòng chờ|vui lòng đợi)",
	},
	Sorting: {
		"(sắp xếp|sắp xếp theo|lọc theo):*", "(mới nhất|cũ nhất|quan tâm nhất|mới nhất trước)",
	},
	PressContact: {
		"(liên hệ báo chí|thông tin liên hệ báo chí|liên hệ truyền thông):*",
		"(liên hệ báo chí|liên hệ truyền thông|thông tin liên hệ|thông tin báo chí|về công ty|giới thiệu công ty|về chúng tôi công ty):*",
	},
	Forum: {
		"(bài viết|số bài viết): #",
		"(tham gia|ngày tham gia): *6",
		"câu trả lời (hay nhất|tốt nhất)",
	},
	Browser: {
		"trình duyệt (của bạn|) không hỗ trợ *",
		"(bật|kích hoạt) javascript *",
	},
	Paywall: {
		"(bài viết|nội dung) (này|) (chỉ|) dành (riêng|) cho (thành viên|người đăng ký) *",
	},
	ReportError: {
		"báo (lỗi|cáo lỗi|sai sót|cáo vi phạm)",
	},
	Shopping: {
		"(thêm vào giỏ hàng|thêm vào giỏ|giỏ hàng|mua ngay|đặt hàng|còn hàng|hết hàng|miễn phí vận chuyển|giao hàng miễn phí|đánh giá của khách hàng)",
	},
}}
